package org.teduh.release.tree;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Makes noisy counts of a tree agree, in the way that leaves the least error: generalised least squares, upward by
 * inverse variance, downward by the residual (Hay, Rastogi, Miklau and Suciu, "Boosting the Accuracy of Differentially
 * Private Histograms Through Consistency", 2010, section 4, here with a variance for every node). A parent is its
 * children's sum afterwards. A variance that comes out is that of the estimate, from everything measured in the tree.
 */
public final class TreeLeastSquares {

    private final ReportingTree tree;
    private final Map<UUID, Estimate> measured;
    private final Map<UUID, Estimate> upward = new HashMap<>();
    private final Map<UUID, Estimate> fitted = new HashMap<>();

    private TreeLeastSquares(ReportingTree tree, Map<UUID, Estimate> measured) {
        this.tree = tree;
        this.measured = measured;
    }

    /** The fitted estimate of every node; {@code measured} has each. */
    public static Map<UUID, Estimate> fit(ReportingTree tree, Map<UUID, Estimate> measured) {
        TreeLeastSquares squares = new TreeLeastSquares(tree, measured);
        squares.climb();
        Node root = tree.root();
        squares.descend(root, squares.up(root), squares.own(root));
        return squares.fitted;
    }

    private void climb() {
        for (int i = tree.nodes().size() - 1; i >= 0; i--) {
            Node node = tree.nodes().get(i);
            Estimate own = own(node);
            upward.put(
                    node.id(),
                    tree.childrenOf(node).stream()
                            .map(this::up)
                            .reduce(Estimate::plus)
                            .map(own::and)
                            .orElse(own));
        }
    }

    /**
     * @param fit  what the node was fitted to
     * @param above  what is known of the node without its children
     */
    private void descend(Node node, Estimate fit, Estimate above) {
        fitted.put(node.id(), fit);
        List<Node> children = tree.childrenOf(node);
        Estimate sum = children.stream().map(this::up).reduce(new Estimate(0, 0), Estimate::plus);
        for (Node child : children) {
            Estimate up = up(child);
            double share = up.variance() / sum.variance();
            double value = up.value() + share * (fit.value() - sum.value());
            double outside = above.variance() + sum.variance() - up.variance();
            double variance = up.variance() * outside / (up.variance() + outside);
            Estimate own = own(child);
            double known = own.variance() * outside / (own.variance() + outside);
            descend(child, new Estimate(value, variance), new Estimate(value, known));
        }
    }

    private Estimate own(Node node) {
        return find(measured, node);
    }

    private Estimate up(Node node) {
        return find(upward, node);
    }

    private static Estimate find(Map<UUID, Estimate> estimates, Node node) {
        Estimate found = estimates.get(node.id());
        if (found == null) {
            throw new IllegalArgumentException("a node that was not measured");
        }
        return found;
    }
}
