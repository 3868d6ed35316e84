package org.teduh.care.psychosocial;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.teduh.library.Instruments;
import org.teduh.platform.M;
import org.teduh.platform.Pages;

/** care/psychosocial/check: the WHO-5 for oneself. */
@Named
@RequestScoped
public class CheckPage {

    static final String WHO_5 = "WHO-5";

    @Inject
    private Answering answering;

    @Inject
    private SelfChecks checks;

    @Inject
    private Instruments instruments;

    @Inject
    private Pages pages;

    @Inject
    private FacesContext faces;

    @Inject
    private M m;

    @PostConstruct
    void open() {
        answering.takeUp(WHO_5, instruments.named(WHO_5));
    }

    public Answering getAnswering() {
        return answering;
    }

    /** Whether there are results to look at. */
    public boolean isTakenBefore() {
        return !checks.course(WHO_5).isEmpty();
    }

    /** Shows the result, or says which questions have no answer yet. */
    public @Nullable String finish() {
        if (answering.isOver()) {
            return pages.go("care/psychosocial/result");
        }
        answering.keep();
        String missing = answering.showMissing();
        if (missing.isEmpty()) {
            checks.finish(WHO_5);
            return pages.go("care/psychosocial/result");
        }
        faces.addMessage(
                null,
                new FacesMessage(FacesMessage.SEVERITY_ERROR, m.say("psychosocial.questions.missing", missing), null));
        return null;
    }
}
