package org.teduh.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.teduh.peer.mentoring.matching.IndependentSolvers;
import org.teduh.peer.mentoring.matching.RandomCohort;

/**
 * How long the matching of a cohort takes, next to OR-Tools on the very same cohorts in the same run, so that the ratio
 * holds on any machine.
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=org.teduh.bench.MatchingBench
 * </pre>
 */
public final class MatchingBench {

    private MatchingBench() {}

    public static void main(String[] args) {
        System.out.printf("%28s %12s %12s %8s%n", "cohort", "Teduh", "OR-Tools", "ratio");
        compare(1_000, 300, 21);
        compare(10_000, 3_000, 5);
    }

    private static void compare(int mentees, int mentors, int rounds) {
        List<Double> own = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int round = -3; round < rounds; round++) {
            RandomCohort cohort = RandomCohort.of(round, mentees, mentors, 60, 6, 1);
            long start = System.nanoTime();
            var plan = IndependentSolvers.Answer.of(cohort.plan());
            long between = System.nanoTime();
            var other = IndependentSolvers.orTools(cohort);
            long end = System.nanoTime();
            if (!plan.equals(other)) {
                throw new IllegalStateException(plan + " is not " + other);
            }
            if (round >= 0) {
                own.add((between - start) / 1e6);
                theirs.add((end - between) / 1e6);
            }
        }
        System.out.printf(
                "%8d x %5d, %2d rounds  %9.1f ms %9.1f ms %8.2f%n",
                mentees, mentors, rounds, median(own), median(theirs), median(own) / median(theirs));
    }

    private static double median(List<Double> times) {
        Collections.sort(times);
        return times.get(times.size() / 2);
    }
}
