/**
 * Public content: help lines, articles, and the wording and scoring of the questionnaires. It knows nobody, and every room
 * may use it.
 *
 * <p>Everything is a file under {@code resources/library}, with its source and licence beside it, read once at start. A
 * file that is wrong stops the start and names the place: a help line without a number, an article without its
 * translation, a questionnaire whose highest answers do not give its highest score. A help line counts as confirmed for
 * ninety days after somebody has tried it; afterwards it comes last and says so, because a number that nobody answers is
 * worse than none. Each country's emergency number is a row of its own kind and stands first.
 *
 * <p>The page of help lines opens without signing in and is the same for everybody. What one reads here is written down
 * nowhere: an article's name stands in its address because it says nothing about its reader, and no service of this room
 * takes a person or writes a row.
 *
 * <p>What must not enter: a person, a client, a count of readers, a score that somebody reached (that belongs to
 * {@code care.psychosocial}), an address of another site that a page would load something from.
 */
@org.jspecify.annotations.NullMarked
package org.teduh.library;
