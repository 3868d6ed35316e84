package org.teduh.peer.mentoring.matching;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/**
 * Two solvers that others wrote, asked the same question as a flow: one unit from each mentee over an allowed pair to a
 * mentor with room, or past all of them at a penalty. They answer with how many are paired and the total score.
 */
public final class IndependentSolvers {

    public record Answer(int paired, long score) {
        public static Answer of(Plan plan) {
            return new Answer(plan.mentorOf().size(), plan.score());
        }
    }

    private IndependentSolvers() {}

    /** Google's OR-Tools: push and relabel with cost scaling, in C++. */
    public static Answer orTools(RandomCohort cohort) {
        Loader.loadNativeLibraries();
        Map<UUID, Integer> node = nodes(cohort);
        int sink = node.size();
        MinCostFlow flow = new MinCostFlow();
        List<Integer> arcs = new ArrayList<>();
        for (Candidate pair : cohort.candidates()) {
            arcs.add(flow.addArcWithCapacityAndUnitCost(
                    node.get(pair.mentee()), node.get(pair.mentor()), 1, Candidate.BEST - pair.score()));
        }
        for (UUID mentee : cohort.mentees()) {
            flow.addArcWithCapacityAndUnitCost(node.get(mentee), sink, 1, penalty(cohort));
            flow.setNodeSupply(node.get(mentee), 1);
        }
        cohort.room().forEach((mentor, room) -> flow.addArcWithCapacityAndUnitCost(node.get(mentor), sink, room, 0));
        flow.setNodeSupply(sink, -cohort.mentees().size());
        MinCostFlowBase.Status status = flow.solve();
        if (status != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException(status.toString());
        }
        int paired = 0;
        long score = 0;
        for (int e = 0; e < arcs.size(); e++) {
            if (flow.getFlow(arcs.get(e)) == 1) {
                paired++;
                score += cohort.candidates().get(e).score();
            }
        }
        return new Answer(paired, score);
    }

    /** JGraphT: capacity scaling, in Java. */
    static Answer jgrapht(RandomCohort cohort) {
        Map<UUID, Integer> node = nodes(cohort);
        int sink = node.size();
        SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge> graph =
                new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        node.values().forEach(graph::addVertex);
        graph.addVertex(sink);
        Map<DefaultWeightedEdge, Integer> capacity = new HashMap<>();
        Map<DefaultWeightedEdge, Candidate> pairs = new HashMap<>();
        for (Candidate pair : cohort.candidates()) {
            DefaultWeightedEdge edge = graph.addEdge(node.get(pair.mentee()), node.get(pair.mentor()));
            graph.setEdgeWeight(edge, Candidate.BEST - pair.score());
            capacity.put(edge, 1);
            pairs.put(edge, pair);
        }
        for (UUID mentee : cohort.mentees()) {
            DefaultWeightedEdge edge = graph.addEdge(node.get(mentee), sink);
            graph.setEdgeWeight(edge, penalty(cohort));
            capacity.put(edge, 1);
        }
        cohort.room().forEach((mentor, room) -> {
            DefaultWeightedEdge edge = graph.addEdge(node.get(mentor), sink);
            graph.setEdgeWeight(edge, 0);
            capacity.put(edge, room);
        });
        int mentees = cohort.mentees().size();
        Map<DefaultWeightedEdge, Double> flow = new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>()
                .getMinimumCostFlow(new MinimumCostFlowProblem.MinimumCostFlowProblemImpl<>(
                        graph, v -> v == sink ? -mentees : v < mentees ? 1 : 0, capacity::get))
                .getFlowMap();
        int paired = 0;
        long score = 0;
        for (Map.Entry<DefaultWeightedEdge, Candidate> pair : pairs.entrySet()) {
            if (flow.get(pair.getKey()) > 0.5) {
                paired++;
                score += pair.getValue().score();
            }
        }
        return new Answer(paired, score);
    }

    private static Map<UUID, Integer> nodes(RandomCohort cohort) {
        Map<UUID, Integer> node = new HashMap<>();
        cohort.mentees().forEach(mentee -> node.put(mentee, node.size()));
        cohort.room().keySet().forEach(mentor -> node.put(mentor, node.size()));
        return node;
    }

    private static long penalty(RandomCohort cohort) {
        return (Candidate.BEST + 1L) * (cohort.mentees().size() + 1);
    }
}
