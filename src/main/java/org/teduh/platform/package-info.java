/**
 * What every room uses, and nothing that belongs to one: the clock, the list of pages and the gate before them, refusals
 * and their one handler, the words of both languages, the server's keys and what they seal, and long work.
 *
 * <p>A job is a row that is written in the caller's transaction; its work begins once that is committed, on one node, whose
 * heart beats into the row, so that a page on any node finds it again and sees when its node is gone. A message is a
 * sealed row too, of one length, taken by one node and gone once sent; all messages have one sender and one subject, and
 * without a mail server they are files. What administrators do is written down with it, in a log that only grows. What was
 * posted after a session had ended is sealed at once and bound to its account, and fills the page in again, for that
 * account alone. Whatever goes wrong is answered by two pages that depend on nothing that may have failed.
 *
 * <p>What must not enter: a rule of a room, a person's name beside what they do in care, and anything that one node keeps in
 * memory and another one needs.
 */
@org.jspecify.annotations.NullMarked
package org.teduh.platform;
