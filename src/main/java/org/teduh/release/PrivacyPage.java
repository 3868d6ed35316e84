package org.teduh.release;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.teduh.platform.Visitor;
import org.teduh.platform.Words;
import org.teduh.release.plan.Budget;

/** {@code release/privacy}: what HR can see and cannot, and the printed budget, for everyone to read. */
@Named
@RequestScoped
public class PrivacyPage {

    @Inject
    private PlansInForce plans;

    @Inject
    private Budgets budgets;

    @Inject
    private Words words;

    @Inject
    private Visitor visitor;

    private Optional<Budget> budget = Optional.empty();

    /**
     * What a time costs.
     *
     * @param key  of its name
     */
    public record Cost(String key, String epsilon) {}

    @PostConstruct
    void open() {
        budget = plans.latest().map(budgets::of);
    }

    public boolean isReleased() {
        return budget.isPresent();
    }

    public List<String> getSees() {
        return keys("sees", 4);
    }

    public List<String> getNever() {
        return keys("never", 5);
    }

    private static List<String> keys(String list, int count) {
        return Stream.iterate(1, i -> i + 1)
                .limit(count)
                .map(i -> "release_privacy." + list + "." + i)
                .toList();
    }

    /** What somebody who knows all others ends up thinking. */
    public String getSentence() {
        return budget.map(cost -> words.say(
                        visitor.getLocale(),
                        "release_privacy.sentence",
                        number(100 * Budget.PRIOR, 0),
                        number(100 * cost.meanBelief(), 1),
                        number(100 * cost.topBelief(), 0)))
                .orElse("");
    }

    public List<Cost> getCosts() {
        return budget.map(cost -> List.of(
                        cost("year", cost.epsilon()),
                        cost("episode", cost.episodeEpsilon()),
                        cost("three", cost.epsilon3()),
                        cost("five", cost.epsilon5()),
                        cost("ten", cost.epsilon10())))
                .orElse(List.of());
    }

    private Cost cost(String key, double epsilon) {
        return new Cost("release_privacy.cost." + key, number(epsilon, 1));
    }

    /** For those who know what it means. */
    public String getPrecisely() {
        return budget.map(cost -> words.say(
                        visitor.getLocale(),
                        "release_privacy.precisely",
                        number(cost.rho(), 3),
                        number(cost.epsilonFromRho(), 2),
                        number(cost.changedRho(), 3)))
                .orElse("");
    }

    private String number(double value, int digits) {
        NumberFormat format = NumberFormat.getInstance(visitor.getLocale());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(value);
    }
}
