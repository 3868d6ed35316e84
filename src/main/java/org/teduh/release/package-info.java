/**
 * THE DOOR. Everything that leaves the confidential side of the house for the employer passes through this room, once.
 *
 * <p>It takes counts of a closed period (from the {@code Tallies} services of care and peer), adds exact noise that is
 * sized to one person, makes the figures agree and publishes them, for ever, in a database of their own. So whoever
 * holds HR's access, every export and every release ever made, and knows everything about everybody else, learns about
 * one person at most what the budget says; and the budget is printed for everyone to read ({@code release/privacy}).
 *
 * <p>The life of a release: on 1 January the nodes of the year are made from head-counts ({@code release.tree}) and a
 * plan is chosen by size ({@code release.plan}). A period closes; 14 days pass; at night {@link
 * org.teduh.release.ReleaseTimer} finds it due. It is <em>planned</em>: a signed head is written outside of both
 * databases, then a row. It is counted, in memory; noise is drawn ({@code release.noise}). It is <em>published</em>: all
 * cells, the row that says so and a second head, in one transaction. A crash in between leaves it planned, and the next
 * night counts and draws anew: nothing was seen. After that nothing about the period can change, and it cannot be
 * released again: a second draw would let the noise be averaged away.
 *
 * <p>What must not enter: a person, a case, a client reference; a table that is not in the plan; anything that refuses,
 * logs or differs by what was counted; a true count in a row, a log or a message; a seed; a clock's time beside a day.
 */
@org.jspecify.annotations.NullMarked
package org.teduh.release;
