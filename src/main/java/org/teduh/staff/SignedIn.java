package org.teduh.staff;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/**
 * What the HTTP session knows of its person: the account's id and roles.
 *
 * @param stamp  of the account when they signed in; another one now means that this session is over
 */
record SignedIn(String person, Set<String> roles, UUID stamp) implements Serializable {}
