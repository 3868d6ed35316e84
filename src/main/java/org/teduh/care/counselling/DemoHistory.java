package org.teduh.care.counselling;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.teduh.care.intake.ClientRef;
import org.teduh.platform.PersonId;
import org.teduh.staff.PersonCard;

/** Writes the cases of the demo organisation, one after the other, from a fixed seed. */
final class DemoHistory {

    private static final Duration AHEAD = Duration.ofDays(13);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final int[] SESSIONS = {1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 5, 5, 6, 6};
    private static final int[] ISSUES = {24, 10, 9, 16, 6, 16, 3, 5, 3, 3, 3, 2};
    private static final BookingState[] PAST = {
        BookingState.CLIENT_NO_SHOW, BookingState.CLIENT_NO_SHOW, BookingState.LATE_CANCELLED, BookingState.CANCELLED
    };

    private final Instant now;
    private final Random random;
    private final DemoDiary diary;
    private final List<Counsellor> counsellors;
    private final Function<PersonId, ClientRef> refs;
    private final DemoDemand demand = new DemoDemand();
    private final List<DemoCase> cases = new ArrayList<>();
    private final Map<PersonId, Instant> busyUntil = new HashMap<>();

    DemoHistory(
            Instant now,
            Random random,
            DemoDiary diary,
            List<Counsellor> counsellors,
            Function<PersonId, ClientRef> refs) {
        this.now = now;
        this.random = random;
        this.diary = diary;
        this.counsellors = counsellors;
        this.refs = refs;
    }

    List<DemoCase> cases() {
        return cases;
    }

    /** Who, of these people, comes within the quarter that begins on that day. */
    void quarter(LocalDate first, List<PersonCard> people) {
        for (PersonCard person : people) {
            LocalDate day = first.plusDays(random.nextInt(91));
            boolean comes = random.nextDouble() < demand.inAQuarter(person);
            Instant opened = at(person, day, 7 + random.nextInt(15));
            if (comes && opened.isBefore(now.minus(WEEK)) && isFree(person, opened)) {
                open(person, anyFor(person), issue(), opened, SESSIONS[random.nextInt(SESSIONS.length)]);
            }
        }
    }

    /** New clients of the last weeks, so that this counsellor's present week is full. */
    void present(Counsellor counsellor, int howMany, List<PersonCard> people) {
        int missing = howMany;
        while (missing > 0) {
            PersonCard person = people.get(random.nextInt(people.size()));
            Instant opened = now.minus(Duration.ofHours(20 + random.nextInt(34 * 24)));
            if (isFree(person, opened)) {
                open(person, counsellor, issue(), opened, 6);
                missing--;
            }
        }
    }

    /** Two sessions that took place, and one to come. */
    void regular(PersonCard person, Counsellor counsellor, Issue issue) {
        Instant opened = now.minus(Duration.ofDays(22));
        List<DemoCase.Session> sessions = new ArrayList<>();
        for (int daysAgo : new int[] {18, 11}) {
            Instant from = now.minus(Duration.ofDays(daysAgo)).truncatedTo(ChronoUnit.DAYS);
            diary.take(counsellor.id(), from, from.plus(WEEK))
                    .ifPresent(start -> sessions.add(new DemoCase.Session(
                            start, BookingState.ATTENDED, sessions.isEmpty() ? opened : from.minus(WEEK))));
        }
        Instant soon = now.plus(Duration.ofDays(2));
        diary.take(counsellor.id(), soon, soon.plus(WEEK))
                .ifPresent(start -> sessions.add(new DemoCase.Session(start, BookingState.CONFIRMED, now.minus(WEEK))));
        add(person, counsellor, issue, Modality.VIDEO, opened, sessions);
    }

    /** Keeps somebody out of it. */
    void spare(PersonId person) {
        busyUntil.put(person, Instant.MAX);
    }

    private boolean isFree(PersonCard person, Instant at) {
        Instant until = busyUntil.get(person.id());
        return until == null || until.isBefore(at);
    }

    private void open(PersonCard person, Counsellor counsellor, Issue issue, Instant opened, int howMany) {
        List<DemoCase.Session> sessions = new ArrayList<>();
        Instant earliest = opened.plus(Duration.ofHours(4));
        Instant made = opened;
        while (sessions.size() < howMany) {
            Instant start =
                    diary.take(counsellor.id(), earliest, earliest.plus(WEEK)).orElse(Instant.MAX);
            if (start.isAfter(now.plus(AHEAD))) {
                break;
            }
            sessions.add(new DemoCase.Session(start, state(start), made));
            made = start.plus(Duration.ofHours(1)).isBefore(now)
                    ? start.plus(Duration.ofHours(1))
                    : now.minus(Duration.ofHours(1));
            earliest = start.plus(Duration.ofDays(6));
        }
        if (!sessions.isEmpty()) {
            add(person, counsellor, issue, modality(person, counsellor), opened, sessions);
        }
    }

    private void add(
            PersonCard person,
            Counsellor counsellor,
            Issue issue,
            Modality modality,
            Instant opened,
            List<DemoCase.Session> sessions) {
        String called = random.nextInt(10) < 8 ? person.firstName() : person.name();
        busyUntil.put(
                person.id(),
                sessions.get(sessions.size() - 1).start().plus(WEEK).plus(WEEK));
        cases.add(new DemoCase(
                UUID.randomUUID(), refs.apply(person.id()), called, counsellor, issue, modality, opened, sessions));
    }

    private BookingState state(Instant start) {
        boolean over = diary.length().endOf(start).isBefore(now);
        if (!over) {
            return BookingState.CONFIRMED;
        }
        boolean unmarked = start.isAfter(now.minus(Duration.ofHours(30))) && random.nextBoolean();
        return unmarked
                ? BookingState.CONFIRMED
                : random.nextInt(100) < 87 ? BookingState.ATTENDED : PAST[random.nextInt(PAST.length)];
    }

    private Counsellor anyFor(PersonCard person) {
        List<Counsellor> near = counsellors.stream()
                .filter(one -> one.siteName().equals(person.siteName()))
                .toList();
        List<Counsellor> among = near.isEmpty() || random.nextInt(4) == 0 ? counsellors : near;
        return among.get(random.nextInt(among.size()));
    }

    private Modality modality(PersonCard person, Counsellor counsellor) {
        List<Modality> ways = counsellor.modalities().stream()
                .filter(way ->
                        way != Modality.IN_PERSON || counsellor.siteName().equals(person.siteName()))
                .toList();
        return random.nextInt(2) == 0 ? Modality.VIDEO : ways.get(random.nextInt(ways.size()));
    }

    private Issue issue() {
        int nth = random.nextInt(100);
        for (Issue issue : Issue.values()) {
            nth -= ISSUES[issue.ordinal()];
            if (nth < 0) {
                return issue;
            }
        }
        return Issue.OTHER;
    }

    private static Instant at(PersonCard person, LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(person.zone()).toInstant();
    }
}
