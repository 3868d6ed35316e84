package org.teduh.hr;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A period that was released.
 *
 * @param name  such as "2025" or "2025-H1"
 * @param grain  YEAR, HALF or QUARTER
 */
public record PeriodView(String name, int year, String grain, LocalDate first, LocalDate last, LocalDate publishedOn)
        implements Serializable {

    /** The same part of the year before. */
    public String before() {
        return (year - 1) + name.substring(4);
    }

    public boolean isYear() {
        return grain.equals("YEAR");
    }
}
