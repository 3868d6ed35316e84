package org.teduh.peer.mentoring;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.teduh.platform.PersonId;
import org.teduh.platform.Seal;
import org.teduh.platform.Secret;

/** Writes what pairings of the demo organisation have gone through, by the verbs that real ones go through. */
final class DemoPairs {

    private static final int PLAN = 90;

    private final List<Pairing> pairings = new ArrayList<>();
    private final List<Object> ofPairings = new ArrayList<>();
    private final Seal seal;
    private final LocalDate today;
    private final Random random;

    DemoPairs(Seal seal, LocalDate today, Random random) {
        this.seal = seal;
        this.today = today;
        this.random = random;
    }

    /** A pairing that began on that day; it runs, or has ended by its plan or, one of eight, before. */
    Pairing onboarding(CohortId cohort, Mentee mentee, Offer mentor, LocalDate began) {
        Pairing pairing = begun(propose(cohort, mentee, mentor, true, began.minusDays(3)), began);
        LocalDate end = began;
        if (runs(began)) {
            end = today;
        } else if (random.nextInt(8) == 0) {
            end = began.plusDays(20L + random.nextInt(40));
            pairing.end(false, end);
        } else {
            end = began.plusDays(PLAN + random.nextInt(8));
            pairing.end(true, end);
        }
        plan(pairing, began, end);
        meet(pairing, random.nextBoolean() ? pairing.mentor() : pairing.mentee(), began.plusDays(2), Went.WELL, "");
        return pairing;
    }

    boolean runs(LocalDate began) {
        return began.plusDays(PLAN + 10L).isAfter(today);
    }

    Pairing propose(CohortId cohort, Mentee mentee, Offer mentor, boolean onboarding, LocalDate day) {
        Fit fit = Fit.of(mentee, mentor, day);
        Match match = new Match(cohort, mentee.id(), mentor.id(), fit, Fit.givenUp(mentee, mentor, false));
        Pairing pairing = new Pairing(match, onboarding, day);
        pairings.add(pairing);
        return pairing;
    }

    Pairing begun(Pairing pairing, LocalDate day) {
        pairing.accept(pairing.mentor(), day.minusDays(1));
        pairing.accept(pairing.mentee(), day);
        return pairing;
    }

    /** The plan, with every step done whose day has come by {@code end}. */
    void plan(Pairing pairing, LocalDate began, LocalDate end) {
        List<PlanStep> steps = PlanStep.plan(pairing.id(), began);
        steps.stream().filter(step -> step.isDueBy(end)).forEach(PlanStep::doneOnTime);
        ofPairings.addAll(steps);
    }

    void meet(Pairing pairing, PersonId author, LocalDate day, Went went, String line) {
        if (!day.isAfter(today)) {
            CheckIn met = new CheckIn(
                    pairing.id(), author, day, went, day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), today);
            ofPairings.add(met.saying(Secret.of(line), seal));
        }
    }

    /** A row must be there before those that point to it. */
    void persist(EntityManager db) {
        pairings.forEach(db::persist);
        db.flush();
        ofPairings.forEach(db::persist);
    }
}
