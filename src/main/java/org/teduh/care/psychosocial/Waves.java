package org.teduh.care.psychosocial;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teduh.care.intake.ClientRef;
import org.teduh.care.intake.Clients;
import org.teduh.library.Instruments;
import org.teduh.platform.Role;

/**
 * The yearly wellbeing survey: open by date, answered once. What is kept of an answer is the band in which it is counted;
 * a self-check never becomes part of it.
 */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class Waves {

    static final String QUESTIONNAIRE = "WHO-5";
    private static final String TAKEN = "23505";

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Inject
    private Clients clients;

    @Inject
    private CheckDrafts drafts;

    @Inject
    private Instruments instruments;

    @Inject
    private Clock clock;

    /** The survey that is open today, the same for everybody; needs no second secret. */
    public Optional<WaveView> open() {
        LocalDate today = LocalDate.now(clock);
        return Optional.ofNullable(db.find(Wave.class, today.getYear()))
                .filter(wave -> wave.isOpen(today))
                .map(wave -> new WaveView(wave.year(), wave.closesOn()));
    }

    /** Whether the caller has answered the survey of that year. */
    public boolean isAnswered(int year) {
        ClientRef me = clients.me();
        return db.find(WaveAnswer.class, new WaveAnswer.Key(year, me.value())) != null;
    }

    /**
     * Counts what the caller has answered, in today's survey.
     *
     * @throws WaveClosed if none is open
     * @throws WaveAnswered if it was answered before
     * @throws AnswersMissing if it is not complete
     */
    public void answer() {
        int year = open().orElseThrow(WaveClosed::new).year();
        Answers answers = drafts.open(draft(year)).orElseThrow(() -> absent(year));
        int score = answers.score(instruments.named(QUESTIONNAIRE));
        try {
            db.persist(new WaveAnswer(year, clients.me(), WaveBand.of(score)));
            db.flush();
        } catch (PersistenceException e) {
            if (isTaken(e)) {
                throw new WaveAnswered();
            }
            throw e;
        }
        drafts.discard(draft(year));
    }

    /** The name under which a half answered survey is kept: never that of a self-check. */
    static String draft(int year) {
        return "WAVE-" + year;
    }

    private RuntimeException absent(int year) {
        return isAnswered(year) ? new WaveAnswered() : new AnswersMissing();
    }

    private static boolean isTaken(@Nullable Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && TAKEN.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
