package org.teduh.hr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the cells of one period say of one group of people. */
record Group(CellView first, List<CellView> cells) {

    /** Bands of WHO-5 scores; the first three are low wellbeing, 0 to 50. */
    static final List<String> BANDS = List.of("0-12", "13-28", "29-50", "51-68", "69-84", "85-100");

    /** Under so many answers a share would be a guess, and is not said. */
    static final int LEAST_ANSWERS = 50;

    private static final int LOW_BANDS = 3;

    /** In the order of the cells; the whole organisation first. */
    static List<Group> of(List<CellView> cells) {
        Map<UUID, List<CellView>> byNode = new LinkedHashMap<>();
        cells.forEach(cell ->
                byNode.computeIfAbsent(cell.node(), any -> new ArrayList<>()).add(cell));
        return byNode.values().stream()
                .map(ofNode -> new Group(ofNode.get(0), ofNode))
                .toList();
    }

    boolean isWhole() {
        return first.level() == 1;
    }

    int heads() {
        return first.heads();
    }

    /** The same group in another period, whose nodes are others. */
    boolean isLike(Group other) {
        return first.level() == other.first.level()
                && first.others() == other.first.others()
                && (isWhole() || first.unit().equals(other.first.unit()));
    }

    /** People of whom a case was opened. */
    Optional<Measure> clients() {
        return cells.stream()
                .filter(cell -> cell.kind().equals("U"))
                .map(CellView::measure)
                .findFirst();
    }

    /** People in each band of the survey; empty if that was not released of this group, or too few answered. */
    List<Measure> bands() {
        List<Measure> bands = cells.stream()
                .filter(cell -> cell.kind().equals("W"))
                .map(CellView::measure)
                .toList();
        return sum(bands).low() < LEAST_ANSWERS ? List.of() : bands;
    }

    /** People who answered the survey. */
    Optional<Measure> answers() {
        return bands().stream().reduce(Measure::plus);
    }

    /** Of those who answered, the share with low wellbeing. */
    Optional<Measure> lowShare() {
        List<Measure> bands = bands();
        return bands.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        sum(bands.subList(0, LOW_BANDS)).shareBeside(sum(bands.subList(LOW_BANDS, bands.size()))));
    }

    /** Of those who answered, the share in one band. */
    Measure bandShare(int band) {
        List<Measure> rest = new ArrayList<>(bands());
        Measure one = rest.remove(band);
        return one.shareBeside(sum(rest));
    }

    private static Measure sum(List<Measure> measures) {
        return measures.stream().reduce(new Measure(0, 0), Measure::plus);
    }
}
