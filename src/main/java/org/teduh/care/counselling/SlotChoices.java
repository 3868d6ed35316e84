package org.teduh.care.counselling;

import java.util.List;

/**
 * Between what a client can choose.
 *
 * @param counsellors  names, in order
 * @param sites  where somebody meets clients in person, in order
 */
public record SlotChoices(List<String> counsellors, List<String> sites) {}
