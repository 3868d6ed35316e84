package org.teduh.peer.mentoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.teduh.platform.Visitor;
import org.teduh.platform.When;
import org.teduh.platform.Words;
import org.teduh.staff.Roster;

/** Days as mentoring's pages say them, in the reader's language; the year is said where it is another than this. */
@Named
@RequestScoped
public class Days {

    @Inject
    private When when;

    @Inject
    private Words words;

    @Inject
    private Visitor visitor;

    @Inject
    private Roster roster;

    @Inject
    private Clock clock;

    /** "Friday 12 December", "Jumat, 12 Desember". */
    public String say(LocalDate day) {
        return isThisYear(day) ? when.day(day) : when.date(day);
    }

    /** "12 December", "12 Desember". */
    public String brief(LocalDate day) {
        return isThisYear(day) ? dayAndMonth(day) : when.date(day);
    }

    /** "1 October to 31 December"; the year is said once where it is one. */
    public String range(LocalDate first, LocalDate last) {
        String from = first.getYear() == last.getYear() ? dayAndMonth(first) : brief(first);
        return words.say(visitor.getLocale(), "mentoring.range", from, brief(last));
    }

    /** By the caller's own calendar. */
    public LocalDate getToday() {
        return roster.me().today(clock);
    }

    private String dayAndMonth(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM", visitor.getLocale()).format(day);
    }

    private boolean isThisYear(LocalDate day) {
        return day.getYear() == getToday().getYear();
    }
}
