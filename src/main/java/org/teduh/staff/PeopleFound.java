package org.teduh.staff;

import java.util.List;

/**
 * A page of people.
 *
 * @param first  the place of the first of them among all that were found, from 0
 * @param total  how many were found
 */
public record PeopleFound(List<PersonRow> rows, long first, long total) {

    public boolean nobody() {
        return total == 0;
    }

    public long from() {
        return first + 1;
    }

    public long to() {
        return first + rows.size();
    }

    public boolean more() {
        return to() < total;
    }
}
