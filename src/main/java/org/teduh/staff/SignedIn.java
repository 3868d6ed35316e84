package org.teduh.staff;

import java.io.Serializable;
import java.util.Set;

/** What the HTTP session knows of its person: the account's id and roles. */
record SignedIn(String person, Set<String> roles) implements Serializable {}
