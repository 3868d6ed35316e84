package org.teduh.care.psychosocial;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teduh.library.Choice;
import org.teduh.library.Instrument;
import org.teduh.platform.Visitor;

/**
 * The way through a questionnaire, one question a screen, for a page. It keeps nothing between two requests: what was
 * answered is in the sealed draft, and which question is shown travels with the form.
 */
@Dependent
public class Answering {

    private static final int BEFORE = -1;

    @Inject
    private CheckDrafts drafts;

    @Inject
    private Visitor visitor;

    @Inject
    private FacesContext faces;

    private String draft = "";
    private @Nullable Instrument instrument;
    private @Nullable Answers answers;
    private boolean begun;
    private int at = BEFORE;
    private @Nullable Integer choice;

    /** Takes up what was begun under that name. */
    void takeUp(String draft, Instrument instrument) {
        this.draft = draft;
        this.instrument = instrument;
        answers = drafts.open(draft).orElse(null);
        begun = answers != null;
        at = sent();
    }

    /** The question that the form was sent from, or its nearest one; known before the form is read. */
    private int sent() {
        String number = faces.getExternalContext().getRequestParameterMap().get("at");
        return faces.isPostback() && number != null && number.matches("\\d{1,3}")
                ? Math.min(Integer.parseInt(number), getCount() - 1)
                : BEFORE;
    }

    /** Goes to the first question without an answer. */
    public void begin() {
        List<Integer> missing = answers().missing(instrument());
        drafts.save(draft, answers());
        show(missing.isEmpty() ? 0 : missing.get(0) - 1);
    }

    public void next() {
        keep();
        show(at + 1);
    }

    public void back() {
        keep();
        show(at - 1);
    }

    /** Throws away what was answered. */
    public void discard() {
        drafts.discard(draft);
        answers = null;
        begun = false;
        show(BEFORE);
    }

    /** Keeps the answer that was just given. */
    void keep() {
        if (at >= 0 && (choice == null || instrument().isChoice(choice))) {
            answers = answers().with(at, choice);
            drafts.save(draft, answers);
        }
    }

    /**
     * Shows the first question without an answer.
     *
     * @return the numbers of all of them, separated by commas; empty if there is none
     */
    String showMissing() {
        List<Integer> missing = answers().missing(instrument());
        if (!missing.isEmpty()) {
            show(missing.get(0) - 1);
        }
        return missing.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** Whether the form that was sent belongs to a draft that is gone: finished, or thrown away, meanwhile. */
    boolean isOver() {
        return at >= 0 && !begun;
    }

    private void show(int question) {
        at = Math.max(BEFORE, Math.min(question, instrument().questions().size() - 1));
        choice = at < 0 ? null : answers().at(at);
    }

    private Instrument instrument() {
        if (instrument == null) {
            throw new IllegalStateException("nothing was taken up");
        }
        return instrument;
    }

    private Answers answers() {
        return answers == null ? Answers.none(instrument()) : answers;
    }

    /** Whether a question is shown, rather than what stands before the first. */
    public boolean isAsking() {
        return at >= 0;
    }

    /** Whether something was answered before. */
    public boolean isBegun() {
        return begun && !answers().isEmpty();
    }

    /** How many questions have an answer. */
    public int getAnswered() {
        return getCount() - answers().missing(instrument()).size();
    }

    public int getCount() {
        return instrument().questions().size();
    }

    public String getStem() {
        return instrument().stem().in(visitor.getLocale());
    }

    public String getQuestion() {
        return at < 0 ? "" : instrument().questions().get(at).in(visitor.getLocale());
    }

    public List<Choice> getChoices() {
        return instrument().choices();
    }

    public int getNumber() {
        return at + 1;
    }

    public boolean isFirst() {
        return at == 0;
    }

    public boolean isLast() {
        return at == getCount() - 1;
    }

    public int getAt() {
        return at;
    }

    public @Nullable Integer getChoice() {
        return choice;
    }

    public void setChoice(@Nullable Integer choice) {
        this.choice = choice;
    }
}
