package org.teduh.care.counselling;

import org.teduh.platform.Refusal;

/** Working times belong to a counsellor whom clients can see, so the profile comes first. */
public final class ProfileNeeded extends Refusal {}
