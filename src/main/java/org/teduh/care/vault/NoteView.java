package org.teduh.care.vault;

import java.time.Instant;
import java.util.UUID;
import org.teduh.platform.Secret;

/**
 * A note as its counsellor reads it.
 *
 * @param revision  1 for the note as first signed, more for an amendment
 */
public record NoteView(UUID id, int revision, Instant signedAt, Secret text) {}
