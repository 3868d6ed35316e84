package org.teduh.care.psychosocial;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.teduh.library.Instrument;

/** What somebody answered, question by question, some perhaps not yet. Numbers only; cannot print itself. */
final class Answers {

    private static final byte NONE = -1;

    private final List<@Nullable Integer> values;

    private Answers(List<@Nullable Integer> values) {
        this.values = values;
    }

    static Answers none(Instrument instrument) {
        return new Answers(
                new ArrayList<>(Collections.nCopies(instrument.questions().size(), null)));
    }

    static Answers of(List<Integer> values) {
        return new Answers(new ArrayList<>(values));
    }

    static Answers from(byte[] bytes) {
        List<@Nullable Integer> values = new ArrayList<>();
        for (byte value : bytes) {
            values.add(value == NONE ? null : Integer.valueOf(value));
        }
        return new Answers(values);
    }

    byte[] bytes() {
        byte[] bytes = new byte[values.size()];
        for (int i = 0; i < bytes.length; i++) {
            Integer value = values.get(i);
            bytes[i] = value == null ? NONE : value.byteValue();
        }
        return bytes;
    }

    /** The answer to a question, from 0. */
    @Nullable
    Integer at(int question) {
        return values.get(question);
    }

    /** With another answer to one question. */
    Answers with(int question, @Nullable Integer value) {
        List<@Nullable Integer> changed = new ArrayList<>(values);
        changed.set(question, value);
        return new Answers(changed);
    }

    boolean isEmpty() {
        return values.stream().allMatch(Objects::isNull);
    }

    /** The numbers, from 1, of the questions without an answer. */
    List<Integer> missing(Instrument instrument) {
        return instrument.missing(values);
    }

    /** @throws AnswersMissing if one is missing or is no choice: then there is no score */
    int score(Instrument instrument) {
        boolean full = missing(instrument).isEmpty()
                && values.stream().allMatch(value -> value != null && instrument.isChoice(value));
        if (!full) {
            throw new AnswersMissing();
        }
        return instrument.score(values);
    }

    @Override
    public String toString() {
        return "Answers";
    }
}
