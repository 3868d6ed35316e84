package org.teduh.platform;

/**
 * A message to one address. Every message of every room has the same sender and the same subject, so that a mailbox
 * that somebody else looks into tells nothing.
 *
 * @param address  empty for nobody: such a message is written, and dropped when its turn comes, so that the answer to
 *     an unknown address takes the same work
 * @param text  its whole text
 */
public record Mail(String address, Secret text) {

    @Override
    public String toString() {
        return "Mail";
    }
}
