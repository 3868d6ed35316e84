package org.teduh.hr;

/**
 * A row of a table of figures.
 *
 * @param people  head-count, written; empty where it is not a group
 * @param svg  its range, drawn; empty if there is none
 * @param change  what may be said since the year before
 */
public record RowView(String name, String people, String svg, String value, String range, String change) {}
