package org.teduh.care.counselling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** One day's free times; days without any are left out. */
public record SlotDay(LocalDate day, List<SlotOffer> offers) {

    /** By day, in order, each in the zone in which it is shown. */
    static List<SlotDay> of(List<SlotOffer> offers) {
        TreeMap<LocalDate, List<SlotOffer>> days = new TreeMap<>();
        offers.forEach(offer ->
                days.computeIfAbsent(offer.day(), day -> new ArrayList<>()).add(offer));
        return days.entrySet().stream()
                .map(day -> new SlotDay(day.getKey(), List.copyOf(day.getValue())))
                .toList();
    }
}
