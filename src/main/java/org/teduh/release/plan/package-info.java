/**
 * Which tables are published, how much noise each gets, and what that costs a person in the worst case. The list of
 * tables is closed and the plan of a year is immutable once used: whoever could add a table could add a leak.
 */
@org.jspecify.annotations.NullMarked
package org.teduh.release.plan;
