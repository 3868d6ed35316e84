package org.teduh.platform;

import java.time.Instant;

/**
 * Something that an administrator did.
 *
 * @param who  by name
 * @param what  the end of its bundle key
 * @param subject  on whom or what; empty for nobody
 * @param detail  such as a role
 */
public record AdminAct(Instant at, String who, String what, String subject, String detail) {}
