package org.teduh.staff;

import java.util.List;

/** Takes a roster line by line, in the order of the file. */
interface RosterReader {

    void good(long at, RosterLine line);

    /**
     * A line that is refused.
     *
     * @param number  whose it is; empty if that cannot be read
     * @param faults  all that is wrong with it
     */
    void bad(long at, String number, List<RosterFault> faults);
}
