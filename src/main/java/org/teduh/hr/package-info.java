/**
 * WHAT HR SEES. Published figures, each with its uncertainty, and how they were counted.
 *
 * <p>The room reads the database "released" by a user who can read that and nothing else: there is no query that its
 * code could write to reach anything confidential, because the database refuses. It imports no other room but platform.
 *
 * <p>A figure is shown with the range that it likely lies in (90 %), or as "fewer than 10". A sentence claims what the
 * ranges allow and no more ({@link org.teduh.hr.Change}). Filters choose among published cells; whatever else somebody
 * might wish for is "not offered", and says why. Everything is the same for every HR user, byte for byte.
 *
 * <p>What must not enter: anything live; a number of sessions, hours or money; a rating of one counsellor; a comparison
 * of people; bars, pies, traffic lights; a figure without its range.
 */
@org.jspecify.annotations.NullMarked
package org.teduh.hr;
