package org.teduh.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** The questionnaires of {@code library/instruments.json}. */
@ApplicationScoped
public class Instruments {

    private final List<Instrument> all;

    Instruments() {
        all = new InstrumentFile(Resource.text("library/instruments.json")).read();
    }

    /** A definition that is wrong stops the start: better no self-check than a wrong score. */
    void atStart(@Observes @Initialized(ApplicationScoped.class) Object start) {}

    /**
     * The questionnaire of that code, such as "WHO-5".
     *
     * @throws IllegalArgumentException if there is none
     */
    public Instrument named(String code) {
        return all.stream()
                .filter(instrument -> instrument.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no instrument " + code));
    }

    public List<Instrument> all() {
        return all;
    }
}
