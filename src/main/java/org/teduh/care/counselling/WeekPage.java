package org.teduh.care.counselling;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.primefaces.event.SelectEvent;
import org.primefaces.model.ScheduleEvent;
import org.primefaces.model.ScheduleModel;
import org.teduh.platform.M;
import org.teduh.platform.NotFound;
import org.teduh.platform.Pages;
import org.teduh.platform.When;

/** {@code care/counselling/week}: the counsellor's week, as a picture and as a list. */
@Named
@RequestScoped
public class WeekPage {

    @Inject
    private Diary diary;

    @Inject
    private Appointments appointments;

    @Inject
    private OnTheDesk desk;

    @Inject
    private Pages pages;

    @Inject
    private M m;

    @Inject
    private When when;

    @Inject
    private Clock clock;

    private ZoneId zone;
    private LocalDate monday;
    private List<DayView> days;
    private WeekModel model;

    @PostConstruct
    void read() {
        zone = diary.zone();
        LocalDate chosen = desk.monday();
        monday = chosen == null ? thisMonday() : chosen;
        days = diary.week(monday);
        model = new WeekModel(days, zone, this::words);
    }

    public String before() {
        return look(monday.minusWeeks(1));
    }

    public String today() {
        desk.look(null);
        return pages.go("care/counselling/week");
    }

    public String after() {
        return look(monday.plusWeeks(1));
    }

    /** Opens the appointment whose row was pressed. */
    public String open() {
        return open(Opaque.posted("booking").orElseThrow(NotFound::new));
    }

    /** Opens the session that was pressed in the picture; nothing else in it opens. */
    public void pressed(SelectEvent<ScheduleEvent<?>> event) {
        ScheduleEvent<?> pressed = event.getObject();
        if (pressed == null || pressed.getDisplay() != null) {
            return;
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getApplication()
                .getNavigationHandler()
                .handleNavigation(faces, null, open(UUID.fromString(pressed.getId())));
    }

    /** What is so today: how many sessions are left, and when the next one is. */
    public String getFact() {
        Instant now = clock.instant();
        List<WeekEntry> left = sessions().filter(one -> one.end().isAfter(now)).toList();
        String count = m.say("care_counselling_week.left", left.size());
        if (left.isEmpty()) {
            return count;
        }
        long firsts = left.stream().filter(WeekEntry::first).count();
        String next = when.soon(left.get(0).start(), zone, now);
        return count + m.say("care_counselling_week.firsts", firsts) + " "
                + m.say("care_counselling_week.next", next, when.zone(zone));
    }

    /** How many sessions of this week are over and not yet marked. */
    public long getUnmarked() {
        Instant now = clock.instant();
        return sessions()
                .filter(one -> one.end().isBefore(now) && !one.marked())
                .count();
    }

    /** The name that the client chose; today's people are called by it. Each leaves a row in the trail. */
    public String name(WeekEntry session) {
        return appointments.open(session.booking()).called().reveal();
    }

    public List<AgendaItem> items(DayView day) {
        return AgendaItem.of(day, zone);
    }

    public List<WeekEntry> getTodays() {
        return days.stream()
                .filter(DayView::today)
                .flatMap(day -> day.sessions().stream())
                .toList();
    }

    public boolean isPresent() {
        return monday.equals(thisMonday());
    }

    public boolean isWeekend() {
        return days.stream().skip(5).anyMatch(day -> !day.free());
    }

    public List<DayView> getDays() {
        return isWeekend() ? days : days.subList(0, 5);
    }

    public LocalDate getMonday() {
        return monday;
    }

    public ZoneId getZone() {
        return zone;
    }

    public ScheduleModel getModel() {
        return model;
    }

    public String getFirst() {
        return model.first();
    }

    public String getLast() {
        return model.last();
    }

    private String open(UUID booking) {
        appointments.find(booking);
        desk.takeBooking(booking);
        return pages.go("care/counselling/appointment");
    }

    private String look(LocalDate monday) {
        desk.look(monday.equals(thisMonday()) ? null : monday);
        return pages.go("care/counselling/week");
    }

    private java.util.stream.Stream<WeekEntry> sessions() {
        return days.stream().flatMap(day -> day.sessions().stream());
    }

    private LocalDate thisMonday() {
        return LocalDate.ofInstant(clock.instant(), zone).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The code, and on the next line when, how and which: no name on a calendar. */
    private String words(WeekEntry session) {
        String way = m.get(session.modality().getKey()).toLowerCase(Locale.ROOT);
        String nth = m.say("care_counselling_week.nth", session.nth());
        return session.code() + "\n" + when.time(session.start(), zone) + ", "
                + (session.first() ? nth : way + ", " + nth);
    }
}
