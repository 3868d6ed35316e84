package org.teduh.care.counselling;

import org.teduh.platform.Refusal;

/** The client has a session at that time already. */
public final class OwnTimeTaken extends Refusal {}
