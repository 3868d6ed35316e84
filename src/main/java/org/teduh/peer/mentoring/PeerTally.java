package org.teduh.peer.mentoring;

import java.util.UUID;

/**
 * New hires of one node, and how many of them had a mentor soon: exact, because an onboarding pair is known to managers
 * anyway. What of it may be shown is decided behind the door.
 *
 * @param withMentorWithin14Days  whose onboarding pairing began at most 14 days after their day of hire
 */
public record PeerTally(UUID node, int newHires, int withMentorWithin14Days) {}
