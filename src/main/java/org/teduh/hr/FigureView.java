package org.teduh.hr;

/**
 * A figure of the overview.
 *
 * @param svg  its range, drawn
 */
public record FigureView(String label, String value, String range, String svg) {}
