package org.teduh.hr;

import org.jspecify.annotations.Nullable;

/**
 * New hires of a quarter who were still here at its end.
 *
 * @param mentored  those with a mentor within 14 days; none under 10
 */
public record Coverage(
        String period, int year, int hires, @Nullable Integer mentored) {

    boolean isWithin(PeriodView other) {
        int quarter = period.charAt(6) - '0';
        boolean part = switch (other.grain()) {
            case "HALF" -> other.name().endsWith("H" + (quarter + 1) / 2);
            case "QUARTER" -> other.name().equals(period);
            default -> true;
        };
        return part && year == other.year();
    }
}
