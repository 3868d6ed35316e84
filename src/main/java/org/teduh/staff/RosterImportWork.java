package org.teduh.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.teduh.platform.Progress;

/** What the two jobs of an import do. The uploaded file is gone when it has been read, however that ended. */
@ApplicationScoped
class RosterImportWork {

    private static final int CHUNK = 500;

    @Inject
    private RosterImportStep step;

    @Inject
    private Clock clock;

    /** Reads, checks and compares a file, and writes the preview down. */
    void read(UUID id, Path file, Progress progress) {
        SortedMap<Long, RosterLine> lines = new TreeMap<>();
        SortedMap<Long, List<RosterFault>> faults = new TreeMap<>();
        Map<Long, String> numbers = new HashMap<>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            progress.goOn(0, 0);
            RosterFile.read(in, new RosterReader() {
                @Override
                public void good(long at, RosterLine line) {
                    lines.put(at, line);
                    numbers.put(at, line.number());
                }

                @Override
                public void bad(long at, String number, List<RosterFault> found) {
                    faults.put(at, found);
                    numbers.put(at, number);
                }
            });
            compare(id, lines, faults, numbers, progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NotARoster e) {
            step.drop(id);
            throw e;
        } finally {
            delete(file);
        }
    }

    private void compare(
            UUID id,
            SortedMap<Long, RosterLine> lines,
            SortedMap<Long, List<RosterFault>> faults,
            Map<Long, String> numbers,
            Progress progress) {
        List<String> refused =
                faults.keySet().stream().map(at -> numbers.getOrDefault(at, "")).toList();
        List<KnownPerson> known = step.known();
        RosterComparison comparison = new RosterComparison(lines, refused, known, LocalDate.now(clock));
        comparison
                .faults()
                .forEach(fault -> faults.computeIfAbsent(fault.line(), any -> new ArrayList<>())
                        .add(fault));
        long total = lines.size() + (long) faults.size();
        long done = 0;
        for (List<Long> chunk : chunks(List.copyOf(lines.keySet()))) {
            step.keep(id, lines.subMap(chunk.get(0), chunk.get(chunk.size() - 1) + 1), comparison.fates());
            done += chunk.size();
            if (!progress.goOn(done, total)) {
                step.drop(id);
                return;
            }
        }
        for (List<Long> chunk : chunks(List.copyOf(faults.keySet()))) {
            step.keep(
                    id,
                    chunk.stream()
                            .flatMap(at -> faults.getOrDefault(at, List.of()).stream())
                            .toList(),
                    numbers);
        }
        step.ready(id, counts(comparison, faults.size(), refused.contains(""), known));
    }

    /** Makes the roster what the file says, whole or not at all. */
    void apply(UUID id, LocalDate missingLeaveOn, Progress progress) {
        if (progress.goOn(0, 0)) {
            step.apply(id, missingLeaveOn);
        }
    }

    private RosterCounts counts(RosterComparison comparison, int refused, boolean unreadable, List<KnownPerson> known) {
        LocalDate today = LocalDate.now(clock);
        return new RosterCounts(
                count(comparison, RosterFate.NEW),
                count(comparison, RosterFate.CHANGED),
                count(comparison, RosterFate.SAME),
                unreadable ? 0 : comparison.missing().size(),
                (int) known.stream()
                        .filter(person -> person.isOnTheRoster() && !person.hasLeft(today))
                        .count(),
                refused,
                count(comparison, RosterFate.HELD),
                unreadable);
    }

    private static int count(RosterComparison comparison, RosterFate fate) {
        return Collections.frequency(comparison.fates().values(), fate);
    }

    private static List<List<Long>> chunks(List<Long> all) {
        List<List<Long>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            chunks.add(all.subList(from, Math.min(from + CHUNK, all.size())));
        }
        return chunks;
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
