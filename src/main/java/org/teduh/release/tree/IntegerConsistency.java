package org.teduh.release.tree;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Makes fitted counts whole and never negative, from the top down: the root is rounded, at least 0; the children are the
 * nearest point, by the Euclidean projection, among those that are not negative and add up to their parent (Wang and
 * Carreira-Perpiñán, "Projection onto the probability simplex", 2013); what rounding leaves over goes to the largest
 * remainders. Small counts end about 1 too high.
 */
public final class IntegerConsistency {

    private IntegerConsistency() {}

    /** The published number of every node. */
    public static Map<UUID, Integer> of(ReportingTree tree, Map<UUID, Estimate> fitted) {
        Map<UUID, Integer> whole = new HashMap<>();
        whole.put(tree.root().id(), Math.max(0, (int) Math.rint(value(fitted, tree.root()))));
        for (Node node : tree.nodes()) {
            List<Node> children = tree.childrenOf(node);
            if (!children.isEmpty()) {
                double[] wanted = children.stream()
                        .mapToDouble(child -> value(fitted, child))
                        .toArray();
                int[] parts = parts(wanted, whole.getOrDefault(node.id(), 0));
                for (int i = 0; i < parts.length; i++) {
                    whole.put(children.get(i).id(), parts[i]);
                }
            }
        }
        return whole;
    }

    /** Whole numbers, none negative, that add up to {@code sum} and are near to what is wanted. */
    static int[] parts(double[] wanted, int sum) {
        double[] projected = project(wanted, sum);
        int[] parts = new int[wanted.length];
        int left = sum;
        for (int i = 0; i < parts.length; i++) {
            parts[i] = (int) Math.floor(projected[i] + 1e-9);
            left -= parts[i];
        }
        List<Integer> byRemainder = IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> parts[i] - projected[i]))
                .toList();
        for (int i = 0; i < left; i++) {
            parts[byRemainder.get(i % parts.length)]++;
        }
        return parts;
    }

    /** Takes the same from each until they add up; what would be negative is 0. */
    private static double[] project(double[] wanted, int sum) {
        double[] falling = IntStream.range(0, wanted.length)
                .mapToDouble(i -> -wanted[i])
                .sorted()
                .map(value -> -value)
                .toArray();
        double total = 0;
        double taken = 0;
        for (int i = 0; i < falling.length; i++) {
            total += falling[i];
            double each = (total - sum) / (i + 1);
            if (i == 0 || falling[i] > each) {
                taken = each;
            }
        }
        double off = taken;
        return IntStream.range(0, wanted.length)
                .mapToDouble(i -> Math.max(0, wanted[i] - off))
                .toArray();
    }

    private static double value(Map<UUID, Estimate> fitted, Node node) {
        Estimate estimate = fitted.get(node.id());
        if (estimate == null) {
            throw new IllegalArgumentException("a node that was not fitted");
        }
        return estimate.value();
    }
}
