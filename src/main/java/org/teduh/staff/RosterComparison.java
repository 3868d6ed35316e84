package org.teduh.staff;

import static org.teduh.staff.RosterColumn.EMAIL;
import static org.teduh.staff.RosterColumn.MANAGER;
import static org.teduh.staff.RosterColumn.NUMBER;
import static org.teduh.staff.RosterColumn.ZONE;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.teduh.staff.RosterFault.Reason;

/**
 * A file's good lines held against each other and against the roster of now: what each means, what is wrong with it,
 * and who is missing. The same work, whatever anybody does in Teduh; nothing but the roster is looked at.
 */
final class RosterComparison {

    private final LocalDate today;
    private final SortedMap<Long, RosterLine> lines;
    private final Map<String, KnownPerson> byNumber = new HashMap<>();
    private final Map<String, KnownPerson> byEmail = new HashMap<>();
    private final Map<String, ZoneId> zones = new HashMap<>();
    private final List<RosterFault> faults = new ArrayList<>();
    private final SortedMap<Long, RosterFate> fates = new TreeMap<>();
    private final Set<String> refusedNumbers = new HashSet<>();

    /**
     * Compares.
     *
     * @param lines  good by themselves, by their place in the file
     * @param refused  numbers of the lines that were not good by themselves
     */
    RosterComparison(
            SortedMap<Long, RosterLine> lines,
            Collection<String> refused,
            Collection<KnownPerson> known,
            LocalDate today) {
        this.today = today;
        this.lines = lines;
        refusedNumbers.addAll(refused);
        for (KnownPerson person : known) {
            byEmail.put(person.email(), person);
            if (person.isOnTheRoster()) {
                byNumber.put(person.number(), person);
                zones.put(person.site(), person.zone());
            }
        }
        lookForTwins();
        lines.forEach(this::compareWithTheRoster);
        lookForManagers();
        faults.forEach(fault -> refuse(fault.line()));
    }

    List<RosterFault> faults() {
        return faults;
    }

    /** What each line means that is not refused. */
    SortedMap<Long, RosterFate> fates() {
        return fates;
    }

    /** Active people of the roster whom the file does not bring, and no refused line either. */
    List<KnownPerson> missing() {
        Set<String> seen = new HashSet<>(refusedNumbers);
        lines.values().forEach(line -> seen.add(line.number()));
        return byNumber.values().stream()
                .filter(person -> person.leavesOn() == null && !seen.contains(person.number()))
                .toList();
    }

    private void refuse(long line) {
        fates.remove(line);
        RosterLine refused = lines.get(line);
        if (refused != null) {
            refusedNumbers.add(refused.number());
        }
    }

    private void lookForTwins() {
        Map<String, Long> numbers = new HashMap<>();
        Map<String, Long> mails = new HashMap<>();
        lines.forEach((at, line) -> {
            twin(at, numbers.putIfAbsent(line.number(), at), NUMBER, Reason.NUMBER_TWICE);
            twin(at, mails.putIfAbsent(line.email(), at), EMAIL, Reason.EMAIL_TWICE);
            ZoneId zone = zones.putIfAbsent(line.site(), line.zone());
            if (zone != null && !zone.equals(line.zone())) {
                faults.add(RosterFault.at(at, ZONE, Reason.SITE_HAS_ANOTHER_ZONE));
            }
        });
    }

    private void twin(long at, @Nullable Long first, RosterColumn column, Reason reason) {
        if (first != null) {
            faults.add(new RosterFault(at, column, reason, first));
        }
    }

    private void compareWithTheRoster(long at, RosterLine line) {
        KnownPerson known = byNumber.get(line.number());
        KnownPerson owner = byEmail.get(line.email());
        if (owner != null && !owner.number().equals(line.number())) {
            faults.add(RosterFault.at(at, EMAIL, Reason.EMAIL_OF_ANOTHER));
        } else if (known == null) {
            fates.put(at, RosterFate.NEW);
        } else if (known.hasLeft(today) && !isStillTheLeaver(known, line)) {
            faults.add(RosterFault.at(at, NUMBER, Reason.NUMBER_OF_A_LEAVER));
        } else if (known.isSomebodyElseThan(line)) {
            fates.put(at, RosterFate.HELD);
        } else {
            fates.put(at, known.isAs(line) ? RosterFate.SAME : RosterFate.CHANGED);
        }
    }

    /** Whole-roster files may go on telling of those who left; a number is never given to somebody again. */
    private boolean isStillTheLeaver(KnownPerson known, RosterLine line) {
        return line.leavesOn() != null && line.leavesOn().isBefore(today) && !known.isSomebodyElseThan(line);
    }

    private void lookForManagers() {
        Map<String, RosterLine> numbers = new HashMap<>();
        lines.values().forEach(line -> numbers.putIfAbsent(line.number(), line));
        lines.forEach((at, line) -> {
            String manager = line.managerNumber();
            if (manager == null) {
                return;
            }
            if (!numbers.containsKey(manager) && !byNumber.containsKey(manager)) {
                faults.add(RosterFault.at(at, MANAGER, Reason.NO_SUCH_MANAGER));
            } else if (isInACircle(line, numbers)) {
                faults.add(RosterFault.at(at, MANAGER, Reason.MANAGERS_IN_A_CIRCLE));
            }
        });
    }

    /** Whether somebody is their own manager's manager, at any distance. */
    private static boolean isInACircle(RosterLine line, Map<String, RosterLine> numbers) {
        Set<String> seen = new HashSet<>();
        RosterLine at = numbers.get(line.managerNumber());
        while (at != null && seen.add(at.number())) {
            if (at.number().equals(line.number())) {
                return true;
            }
            at = at.managerNumber() == null ? null : numbers.get(at.managerNumber());
        }
        return false;
    }
}
