/**
 * Mentoring: a colleague with experience beside a new hire, or beside somebody in a new role, back from a long leave or
 * in a hard stretch.
 *
 * <p>Somebody asks ({@link org.teduh.peer.mentoring.Requests}), somebody offers
 * ({@link org.teduh.peer.mentoring.Mentors}); the coordinator matches a whole cohort at once
 * ({@link org.teduh.peer.mentoring.Cohorts}): new hires are in it by rule, asked or not. What forbids a pair stands in one
 * list ({@code Policy}), and a pair that it forbids is never a candidate; what makes a pair good is one sum ({@code Fit})
 * that can be said in three sentences; who gets whom is decided exactly, for all together
 * ({@code peer.mentoring.matching}). The matching is long work that writes nothing before its end: stopped or killed, it
 * leaves the cohort as it was. A proposal goes to both, and both say yes or no without a reason
 * ({@link org.teduh.peer.mentoring.Pairings}); the second yes takes one of the mentor's places by a guarded statement, which
 * a constraint checks once more. From then on there is a plan for ninety days and a log of meetings
 * ({@link org.teduh.peer.mentoring.Plans}).
 *
 * <p>Who reads what: what somebody writes in their own words is sealed, and opened for themselves and for the mentor who
 * is proposed to them. Goals are read by the two. Of a meeting both see the day; how it felt and the line about it are the
 * writer's alone. The coordinator sees who, with whom, about which topics and in which state, and never a word that anybody
 * wrote; a manager sees nothing. The door counts onboarding exactly ({@link org.teduh.peer.mentoring.PeerTallies}),
 * because a new hire's mentor is known to their manager anyway; a pairing that was sought for help is in no count.
 *
 * <p>What must not enter: anything of care. Nothing here reads, stores, counts or reacts to whether somebody goes to
 * counselling; the way there is one link, the same for everybody, and following it leaves no trace in this room.
 */
@org.jspecify.annotations.NullMarked
package org.teduh.peer.mentoring;
