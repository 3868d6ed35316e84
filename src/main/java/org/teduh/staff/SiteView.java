package org.teduh.staff;

import java.time.ZoneId;
import java.util.UUID;

/** A place where people work, and its time zone. */
public record SiteView(UUID id, String name, ZoneId zone) {}
