package org.teduh.release;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.teduh.peer.mentoring.PeerTallies;
import org.teduh.peer.mentoring.PeerTally;
import org.teduh.platform.PersonId;
import org.teduh.release.plan.Period;
import org.teduh.release.tree.Node;
import org.teduh.release.tree.ReportingTree;

/**
 * How many new hires soon had a mentor. Exact, for managers know it; bounded, so that nobody is one of a few: a node
 * needs 10 new hires, and parts are published only where each of them could be, lest the missing one be the difference.
 */
@Dependent
class NewHires {

    @Inject
    private PeerTallies peers;

    /** @param nodeOf  everybody who was here on the quarter's last day, with their leaf */
    List<Coverage> coverage(Period quarter, ReportingTree tree, Map<PersonId, UUID> nodeOf) {
        Map<UUID, Long> hires = new HashMap<>();
        Map<UUID, Long> mentored = new HashMap<>();
        for (PeerTally tally : peers.newHires(nodeOf, quarter.first(), quarter.last())) {
            hires.put(tally.node(), (long) tally.newHires());
            mentored.put(tally.node(), (long) tally.withMentorWithin14Days());
        }
        return bounded(tree, tree.sums(hires), tree.sums(mentored));
    }

    static List<Coverage> bounded(ReportingTree tree, Map<UUID, Long> hires, Map<UUID, Long> mentored) {
        List<Coverage> coverage = new ArrayList<>();
        Coverage whole = of(tree.root(), hires, mentored);
        if (whole.hires() >= Onboarding.LEAST) {
            coverage.add(whole);
            add(coverage, tree, tree.root(), hires, mentored);
        }
        return coverage;
    }

    private static void add(
            List<Coverage> coverage, ReportingTree tree, Node parent, Map<UUID, Long> hires, Map<UUID, Long> mentored) {
        List<Node> children = tree.childrenOf(parent);
        List<Coverage> parts =
                children.stream().map(child -> of(child, hires, mentored)).toList();
        if (parts.stream().allMatch(part -> Math.min(part.hires(), part.mentored()) >= Onboarding.LEAST)) {
            coverage.addAll(parts);
            children.forEach(child -> add(coverage, tree, child, hires, mentored));
        }
    }

    private static Coverage of(Node node, Map<UUID, Long> hires, Map<UUID, Long> mentored) {
        return new Coverage(
                node.id(),
                hires.getOrDefault(node.id(), 0L).intValue(),
                mentored.getOrDefault(node.id(), 0L).intValue());
    }
}
