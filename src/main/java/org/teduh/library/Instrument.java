package org.teduh.library;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A validated questionnaire: its wording and how it is scored. The score is the sum of the answers, times a factor.
 *
 * @param stem  what the questions begin with
 * @param choices  the same for every question, in the order in which they are shown
 * @param bandsFrom  the lowest score of each band, the first is 0
 * @param change  from this many points on, a difference between two scores counts as a change
 */
public record Instrument(
        String code,
        Wording stem,
        List<Wording> questions,
        List<Choice> choices,
        int factor,
        int max,
        List<Integer> bandsFrom,
        int change) {

    public Instrument {
        questions = List.copyOf(questions);
        choices = List.copyOf(choices);
        bandsFrom = List.copyOf(bandsFrom);
        require(!questions.isEmpty(), "there is no question");
        require(factor > 0 && change > 0, "factor and change are above 0");
        Set<Integer> values = new HashSet<>();
        choices.forEach(choice -> require(values.add(choice.value()), "two choices count the same"));
        int most = choices.stream().mapToInt(Choice::value).max().orElse(0);
        require(max == questions.size() * most * factor, "max is not what the highest answers give");
        require(!bandsFrom.isEmpty() && bandsFrom.get(0) == 0, "the first band begins at 0");
        List<Integer> from = bandsFrom;
        int highest = max;
        IntStream.range(1, from.size())
                .forEach(i -> require(from.get(i) > from.get(i - 1) && from.get(i) <= highest, "bands do not rise"));
    }

    /**
     * The score of a full set of answers.
     *
     * @param answers  one a question, each the value of a choice
     * @throws IllegalArgumentException if one is missing or is no choice: there is no score then
     */
    public int score(List<@Nullable Integer> answers) {
        require(answers.size() == questions.size() && missing(answers).isEmpty(), "an answer is missing");
        return factor * answers.stream().mapToInt(this::counted).sum();
    }

    /** The numbers, from 1, of the questions without an answer. */
    public List<Integer> missing(List<@Nullable Integer> answers) {
        return IntStream.rangeClosed(1, questions.size())
                .filter(number -> number > answers.size() || answers.get(number - 1) == null)
                .boxed()
                .toList();
    }

    /** The band of a score, from 0. */
    public int band(int score) {
        require(score >= 0 && score <= max, "a score is from 0 to " + max);
        return (int) bandsFrom.stream().filter(from -> score >= from).count() - 1;
    }

    private int counted(@Nullable Integer answer) {
        require(answer != null && isChoice(answer), "an answer is no choice");
        return answer == null ? 0 : answer;
    }

    public boolean isChoice(int value) {
        return choices.stream().anyMatch(choice -> choice.value() == value);
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
