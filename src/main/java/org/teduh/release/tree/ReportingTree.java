package org.teduh.release.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The nodes of a year, made once from head-counts alone, so that its shape tells nothing. Among the children of a node,
 * ordered by head-count and then id, the smallest are collected until none under the least head-count is left over and
 * the collected ones together have it; they are one node, "Other units of" the parent. Where only that one would
 * remain, the parent is a leaf. Whoever belongs to a parent directly counts as one of its children.
 *
 * @param nodes  each after its parent; the first is the whole organisation
 * @param nodeOf  the node of every unit that has one; a node that is divided stands for a unit that had nobody
 */
public record ReportingTree(List<Node> nodes, Map<UUID, UUID> nodeOf) {

    private static final Comparator<Part> SMALLEST_FIRST =
            Comparator.comparingInt(Part::heads).thenComparing(Part::unit);

    public ReportingTree {
        nodes = List.copyOf(nodes);
        nodeOf = Map.copyOf(nodeOf);
    }

    /** A child of a node while it is divided: a unit with what is below it, or those who belong to it directly. */
    private record Part(UUID unit, String name, int heads, boolean direct) {}

    /**
     * The tree of these units.
     *
     * @param least  heads that a node below the whole organisation must have
     * @param levels  how deep the tree may go; 1 is the whole organisation alone
     */
    public static ReportingTree of(List<Unit> units, int least, int levels) {
        return new Maker(units, least, levels).make();
    }

    public Node root() {
        return nodes.get(0);
    }

    public List<Node> childrenOf(Node node) {
        return nodes.stream().filter(other -> node.id().equals(other.parent())).toList();
    }

    /** The same, cut below that level. */
    public ReportingTree top(int levels) {
        return new ReportingTree(
                nodes.stream().filter(node -> node.level() <= levels).toList(), nodeOf);
    }

    /** Adds up what is counted at leaves, so that every node has its own and its children's. */
    public Map<UUID, Long> sums(Map<UUID, Long> atLeaves) {
        Map<UUID, Long> sums = new HashMap<>();
        for (int i = nodes.size() - 1; i >= 0; i--) {
            Node node = nodes.get(i);
            long own = sums.merge(node.id(), atLeaves.getOrDefault(node.id(), 0L), Long::sum);
            if (node.parent() != null) {
                sums.merge(node.parent(), own, Long::sum);
            }
        }
        return sums;
    }

    private static final class Maker {

        private final Map<UUID, Unit> byId = new HashMap<>();
        private final Map<UUID, List<Unit>> below = new HashMap<>();
        private final List<Unit> tops = new ArrayList<>();
        private final int least;
        private final int levels;
        private final List<Node> nodes = new ArrayList<>();
        private final Map<UUID, UUID> nodeOf = new HashMap<>();

        Maker(List<Unit> units, int least, int levels) {
            this.least = least;
            this.levels = levels;
            for (Unit unit : units) {
                byId.put(unit.id(), unit);
                if (unit.parent() == null) {
                    tops.add(unit);
                } else {
                    below.computeIfAbsent(unit.parent(), any -> new ArrayList<>())
                            .add(unit);
                }
            }
        }

        ReportingTree make() {
            boolean one = tops.size() == 1;
            String name = one ? tops.get(0).name() : "";
            int heads = tops.stream().mapToInt(this::headsUnder).sum();
            Node root = new Node(UUID.randomUUID(), null, name, false, "", 1, heads);
            nodes.add(root);
            List<Part> parts =
                    one ? partsOf(tops.get(0)) : tops.stream().map(this::whole).toList();
            divide(root, parts);
            return new ReportingTree(nodes, nodeOf);
        }

        private void divide(Node node, List<Part> parts) {
            List<Part> sorted = parts.stream().sorted(SMALLEST_FIRST).toList();
            int collected = collected(sorted);
            if (node.level() >= levels || collected == sorted.size()) {
                parts.forEach(part -> settle(part, node));
                return;
            }
            List<Part> small = sorted.subList(0, collected);
            int heads = small.stream().mapToInt(Part::heads).sum();
            Node others = heads == 0 ? node : add(node, node.name(), true, names(small), heads);
            small.forEach(part -> settle(part, others));
            for (Part part : sorted.subList(collected, sorted.size())) {
                Node child = add(node, part.name(), false, "", part.heads());
                if (part.direct()) {
                    nodeOf.put(part.unit(), child.id());
                } else {
                    divide(child, partsOf(unit(part.unit())));
                }
            }
        }

        /** How many, from the smallest up. */
        private int collected(List<Part> sorted) {
            int count = 0;
            int heads = 0;
            while (count < sorted.size() && (sorted.get(count).heads() < least || heads > 0 && heads < least)) {
                heads += sorted.get(count).heads();
                count++;
            }
            return count;
        }

        private Node add(Node parent, String name, boolean others, String collected, int heads) {
            Node node = new Node(UUID.randomUUID(), parent.id(), name, others, collected, parent.level() + 1, heads);
            nodes.add(node);
            return node;
        }

        private static String names(List<Part> small) {
            return small.stream()
                    .filter(part -> !part.direct() && part.heads() > 0)
                    .map(Part::name)
                    .sorted()
                    .collect(Collectors.joining(", "));
        }

        /** Everybody of that part is counted in that leaf. */
        private void settle(Part part, Node leaf) {
            nodeOf.put(part.unit(), leaf.id());
            if (!part.direct()) {
                below.getOrDefault(part.unit(), List.of()).forEach(unit -> settle(whole(unit), leaf));
            }
        }

        /** The children that have people. */
        private List<Part> partsOf(Unit unit) {
            List<Part> parts = new ArrayList<>();
            parts.add(new Part(unit.id(), unit.name(), unit.heads(), true));
            below.getOrDefault(unit.id(), List.of()).forEach(child -> parts.add(whole(child)));
            return parts;
        }

        private Part whole(Unit unit) {
            return new Part(unit.id(), unit.name(), headsUnder(unit), false);
        }

        private int headsUnder(Unit unit) {
            return unit.heads()
                    + below.getOrDefault(unit.id(), List.of()).stream()
                            .mapToInt(this::headsUnder)
                            .sum();
        }

        private Unit unit(UUID id) {
            Unit unit = byId.get(id);
            if (unit == null) {
                throw new IllegalStateException("a part without its unit");
            }
            return unit;
        }
    }

    /**
     * The leaf that a unit's people are counted in: its own, or that of the nearest unit above that has one. Empty where
     * the tree was divided without such a unit: its people enter with the next tree.
     */
    public Optional<UUID> leaf(UUID unit, Map<UUID, UUID> parents) {
        UUID at = unit;
        while (at != null && !nodeOf.containsKey(at)) {
            at = parents.get(at);
        }
        UUID node = at == null ? null : nodeOf.get(at);
        boolean divided = nodes.stream()
                .anyMatch(other -> other.parent() != null && other.parent().equals(node));
        return divided ? Optional.empty() : Optional.ofNullable(node);
    }
}
