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

/** care/psychosocial/wave: this year's wellbeing survey. */
@Named
@RequestScoped
public class WavePage {

    @Inject
    private Answering answering;

    @Inject
    private Waves waves;

    @Inject
    private Instruments instruments;

    @Inject
    private Pages pages;

    @Inject
    private FacesContext faces;

    @Inject
    private M m;

    private @Nullable WaveView wave;
    private boolean answered;

    @PostConstruct
    void open() {
        wave = waves.open().orElse(null);
        if (wave != null) {
            answered = waves.isAnswered(wave.year());
            answering.takeUp(Waves.draft(wave.year()), instruments.named(Waves.QUESTIONNAIRE));
        }
    }

    public Answering getAnswering() {
        return answering;
    }

    /** The survey that is open today; null if none is. */
    public @Nullable WaveView getWave() {
        return wave;
    }

    /** Its year, as one writes it. */
    public String getYear() {
        return wave == null ? "" : String.valueOf(wave.year());
    }

    public boolean isAnswered() {
        return answered;
    }

    /** Whether it can be answered now. */
    public boolean isOpen() {
        return wave != null && !answered;
    }

    /** Sends the answers, once; or says which questions have none yet. */
    public @Nullable String finish() {
        if (wave == null || answering.isOver()) {
            return pages.go("care/psychosocial/wave");
        }
        answering.keep();
        String missing = answering.showMissing();
        if (missing.isEmpty()) {
            waves.answer();
            return pages.go("care/psychosocial/wave");
        }
        faces.addMessage(
                null,
                new FacesMessage(FacesMessage.SEVERITY_ERROR, m.say("psychosocial.questions.missing", missing), null));
        return null;
    }
}
