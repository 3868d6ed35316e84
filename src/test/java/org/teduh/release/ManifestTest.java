package org.teduh.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teduh.release.plan.Accountant;
import org.teduh.release.plan.Budget;
import org.teduh.release.plan.Period;
import org.teduh.release.plan.Plan;
import org.teduh.release.tree.Node;
import org.teduh.release.tree.ReportingTree;

/**
 * Invariant I3: an accountant who has nothing but the manifests, and shares no code with the one that wrote them, adds up
 * the same budget; over random episodes of a life nobody pays more than the cap; one more table would break it.
 */
class ManifestTest {

    private static final Pattern TABLE = Pattern.compile("^WORD (\\w) (\\w+) levels (\\d+) variance (\\d+)$");
    private static final Pattern DAYS = Pattern.compile("first (\\S+) last (\\S+) zone");

    private final ReportingTree tree =
            new ReportingTree(List.of(new Node(UUID.randomUUID(), null, "Company", false, "", 1, 9_000)), Map.of());

    @ParameterizedTest
    @ValueSource(strings = {"LARGE", "MIDDLE", "SMALL"})
    void the_budget_is_what_an_independent_accountant_finds(String name) {
        String manifest = manifests(Plan.named(name)).get(0);
        double planned = lines(manifest, "planned").stream()
                .mapToDouble(table -> rho(table) * times(table.group(2)))
                .sum();
        assertThat(manifest).contains(String.format(java.util.Locale.ROOT, "budget rho %.4f", planned));
        assertThat(planned).isLessThanOrEqualTo(0.25);
        assertThat(planned + rho(lines(manifest, "planned").get(0)))
                .as("with one more table like its first")
                .isGreaterThan(0.25);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LARGE", "MIDDLE", "SMALL"})
    void no_episode_of_twelve_months_costs_more_than_the_cap(String name) {
        List<String> all = manifests(Plan.named(name));
        Random random = new Random(3);
        double worst = 0;
        for (int i = 0; i < 2_000; i++) {
            LocalDate from = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(730));
            LocalDate to = from.plusMonths(12).minusDays(1 + random.nextInt(300));
            double cost = all.stream()
                    .filter(manifest -> covers(manifest, from, to))
                    .flatMap(manifest -> lines(manifest, "published").stream())
                    .mapToDouble(ManifestTest::rho)
                    .sum();
            worst = Math.max(worst, cost);
        }
        assertThat(worst).isBetween(0.1, 0.5);
        assertThat(worst)
                .isLessThanOrEqualTo(Accountant.worstEpisodeRho(Plan.named(name).tables()) + 1e-9);
    }

    private List<String> manifests(Plan plan) {
        Budget budget = Accountant.budget(plan);
        List<String> manifests = new ArrayList<>();
        for (int year = 2025; year <= 2027; year++) {
            for (Period period : Period.of(year)) {
                manifests.add(Manifest.of(period, plan, ZoneId.of("Asia/Jakarta"), tree, budget)
                        .text());
            }
        }
        return manifests;
    }

    private static List<MatchResult> lines(String manifest, String word) {
        return Pattern.compile(TABLE.pattern().replace("WORD", word), Pattern.MULTILINE)
                .matcher(manifest)
                .results()
                .toList();
    }

    private static double rho(MatchResult table) {
        return Double.parseDouble(table.group(3)) / (2 * Double.parseDouble(table.group(4)));
    }

    private static int times(String grain) {
        return switch (grain) {
            case "QUARTER" -> 4;
            case "HALF" -> 2;
            default -> 1;
        };
    }

    private static boolean covers(String manifest, LocalDate from, LocalDate to) {
        MatchResult days = DAYS.matcher(manifest).results().findFirst().orElseThrow();
        return !LocalDate.parse(days.group(1)).isAfter(to)
                && !LocalDate.parse(days.group(2)).isBefore(from);
    }
}
