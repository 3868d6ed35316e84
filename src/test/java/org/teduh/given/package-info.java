/**
 * The words in which tests arrange their world: {@code given.person("Ratna").hiredOn(day).here()}. They write what the
 * rooms' own code would write, and announce it as the rooms do.
 */
package org.teduh.given;
