package org.teduh.staff;

/**
 * What a file would do.
 *
 * @param leaving  active people whom it does not bring
 * @param active  people active before it
 * @param refused  bad lines
 * @param held  lines that two administrators have to confirm
 * @param unreadable  whether some refused line does not say whose it is, so that nobody is taken to be missing
 */
public record RosterCounts(
        int newcomers, int changed, int unchanged, int leaving, int active, int refused, int held, boolean unreadable) {

    /** More than one in twenty: worth asking once more. */
    public boolean manyLeave() {
        return leaving * 20L > active;
    }

    /** Good lines. */
    public int good() {
        return newcomers + changed + unchanged;
    }
}
