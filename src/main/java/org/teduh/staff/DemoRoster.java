package org.teduh.staff;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes the roster file of the demo organisation: real attributes (demo/employees.csv), invented names and days, the
 * same for the same first day. How attributes become a company is told in demo/README.md.
 */
final class DemoRoster {

    private static final int TEAM = 12;
    private static final int LEAVING_OVER_DAYS = 3 * 365;
    private static final int HIRING_OVER_DAYS = 2 * 365;

    private final LocalDate today;
    private final Random random = new Random(20260101);
    private final List<DemoPost> posts = new ArrayList<>();
    private final Map<String, Integer> twins = new HashMap<>();
    private final List<String> given;
    private final List<String> family;

    DemoRoster(LocalDate today) {
        this.today = today;
        List<String> names = text("demo/names.txt").lines().toList();
        given = List.of(names.get(0).split(" "));
        family = List.of(names.get(1).split(" "));
    }

    /** The file, with headings. */
    String csv() {
        for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(text("demo/employees.csv"))) {
            posts.add(post(row));
        }
        DemoPost director = new DemoPost("", "", "Managing Director", 6, true, today.minusYears(21), null);
        posts.stream()
                .collect(Collectors.groupingBy(post -> post.division, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(division -> arrange(division, director));
        posts.stream()
                .filter(post -> !post.stays())
                .toList()
                .forEach(leaver -> posts.add(leaver.successor(refilled(leaver))));
        posts.add(0, director);
        faces();
        int number = 1000;
        for (DemoPost post : posts) {
            post.number = "E" + number++;
            if (post.name.isEmpty()) {
                christen(
                        post,
                        given.get(random.nextInt(given.size())) + " " + family.get(random.nextInt(family.size())));
            }
        }
        return heading() + posts.stream().map(DemoPost::line).collect(Collectors.joining("\n", "\n", "\n"));
    }

    private static String heading() {
        return Arrays.stream(RosterColumn.values()).map(RosterColumn::heading).collect(Collectors.joining(","));
    }

    private DemoPost post(NamedCsvRecord row) {
        String role = row.getField("JobRole");
        String department = row.getField("Department");
        String division = switch (department) {
            case "Sales" -> "Sales";
            case "Human Resources" -> "People";
            default -> isResearch(role) ? "Research" : "Operations";
        };
        String unit = switch (role) {
            case "Sales Executive" -> "Key Accounts";
            case "Sales Representative" -> "Field Sales";
            case "Research Scientist", "Research Director" -> "Laboratories";
            case "Laboratory Technician" -> "Quality Control";
            case "Manufacturing Director" -> "Manufacturing";
            case "Healthcare Representative" -> "Customer Care";
            case "Human Resources" -> "Human Resources";
            default -> "Management";
        };
        boolean leaver = row.getField("Attrition").equals("1");
        LocalDate left = today.minusDays(random.nextInt(LEAVING_OVER_DAYS) + 3L);
        LocalDate hired = hired(Integer.parseInt(row.getField("YearsAtCompany")), leaver ? left : today);
        int level = Integer.parseInt(row.getField("JobLevel"));
        String title = role.equals("Human Resources") ? "People Partner" : role;
        return new DemoPost(division, unit, title, level, random.nextInt(10) < 7, hired, leaver ? left : null);
    }

    private static boolean isResearch(String role) {
        return role.startsWith("Research") || role.equals("Manager");
    }

    /** Tenure is the real one; the day within it is invented. Young tenures are spread over the last eight quarters. */
    private LocalDate hired(int years, LocalDate until) {
        return years < 2
                ? until.minusDays(random.nextInt(HIRING_OVER_DAYS))
                : until.minusDays(years * 365L + random.nextInt(365));
    }

    private LocalDate refilled(DemoPost leaver) {
        LocalDate left = leaver.leaves == null ? today : leaver.leaves;
        LocalDate filled = left.plusDays(7L + random.nextInt(42));
        return filled.isAfter(today) ? today.minusDays(1) : filled;
    }

    /** One head under the director, one head a unit, teams of a dozen with a lead each. */
    private static void arrange(List<DemoPost> division, DemoPost director) {
        Comparator<DemoPost> senior =
                Comparator.<DemoPost>comparingInt(post -> -post.level).thenComparing(post -> post.hired);
        DemoPost head = division.stream().filter(DemoPost::stays).min(senior).orElseThrow();
        head.manager = director;
        Map<String, List<DemoPost>> units =
                division.stream().filter(post -> post != head).collect(Collectors.groupingBy(post -> post.unit));
        units.forEach((unit, members) -> {
            DemoPost chief =
                    members.stream().filter(DemoPost::stays).min(senior).orElseThrow();
            chief.manager = head;
            List<DemoPost> rest = members.stream().filter(post -> post != chief).toList();
            for (int first = 0; first < rest.size(); first += TEAM) {
                List<DemoPost> team = rest.subList(first, Math.min(first + TEAM, rest.size()));
                DemoPost lead =
                        team.stream().filter(DemoPost::stays).min(senior).orElse(chief);
                int nth = first / TEAM + 1;
                team.forEach(post -> {
                    post.team = unit + " " + nth;
                    post.manager = post == lead ? chief : lead;
                });
            }
        });
    }

    private void faces() {
        Predicate<DemoPost> free = post -> post.name.isEmpty()
                && post.stays()
                && post.level < 6
                && posts.stream().noneMatch(other -> other.manager == post);
        give("lina", "Lina Kusuma", free.and(post -> post.division.equals("People")));
        give("andi", "Andi Nugroho", free.and(post -> post.division.equals("People")));
        give("rudi", "Rudi Hartono", free.and(post -> post.division.equals("Operations")));
        give(
                "ratna",
                "Ratna Pertiwi",
                free.and(post -> post.division.equals("Sales") && post.jakarta && post.level == 2));
        give(
                "wulan",
                "Wulan Anggraini",
                free.and(post -> post.division.equals("Research") && post.jakarta && post.level == 2));
        give(
                "maya",
                "Maya Siregar",
                free.and(post -> post.division.equals("Operations") && post.jakarta && post.level >= 2));
        DemoPost newest = posts.stream()
                .filter(free.and(post -> post.division.equals("Sales")))
                .max(Comparator.comparing(post -> post.hired))
                .orElseThrow();
        DemoPost budi = new DemoPost(newest.division, newest.unit, newest.title, 2, true, firstWorkingDay(), null);
        budi.team = newest.team;
        budi.manager = newest.manager;
        posts.add(budi);
        christen(budi, "Budi Santoso");
        budi.account = "budi";
    }

    /** Within this quarter, and at most ten days ago. */
    private LocalDate firstWorkingDay() {
        LocalDate quarter = today.withDayOfMonth(1).withMonth((today.getMonthValue() - 1) / 3 * 3 + 1);
        LocalDate recent = today.minusDays(10);
        return recent.isBefore(quarter) ? quarter : recent;
    }

    private void give(String account, String name, Predicate<DemoPost> post) {
        DemoPost found = posts.stream().filter(post).findFirst().orElseThrow();
        christen(found, name);
        found.account = account;
    }

    private void christen(DemoPost post, String name) {
        post.name = name;
        post.account = DemoPost.address(name, twins.merge(name, 1, Integer::sum) - 1);
    }

    static String text(String resource) {
        try (@Nullable InputStream in = DemoRoster.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
