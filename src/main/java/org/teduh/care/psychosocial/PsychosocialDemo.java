package org.teduh.care.psychosocial;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.teduh.care.intake.ClientRef;
import org.teduh.care.intake.ClientsStep;
import org.teduh.platform.DemoOrganisation;
import org.teduh.platform.PersonId;
import org.teduh.platform.Seal;
import org.teduh.staff.PersonCard;
import org.teduh.staff.RosterStep;

/**
 * The yearly survey of the demo organisation: about half of the people have answered in each closed year, a quarter in
 * the present one, which is open today and waits for Ratna, Budi and Wulan. Wulan has taken three self-checks.
 */
@Stateless
@PermitAll
public class PsychosocialDemo {

    private static final int SPREAD = 20;
    private static final List<String> WAITING = List.of("ratna", "budi", "wulan");
    private static final List<List<Integer>> WULANS =
            List.of(List.of(1, 1, 2, 1, 1), List.of(2, 2, 2, 1, 2), List.of(3, 2, 2, 2, 3));

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Resource(lookup = "jdbc/care")
    private DataSource care;

    @Inject
    private RosterStep roster;

    @Inject
    private ClientsStep clients;

    @Inject
    private WavesStep waves;

    @Inject
    private Seal seal;

    @Inject
    private Clock clock;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void make(@Observes @Priority(500) DemoOrganisation demo) {
        int present = demo.today().getYear();
        if (db.find(Wave.class, present) != null) {
            return;
        }
        Random random = new Random(500);
        int mean = 56;
        for (int year = demo.today().minusDays(14).getYear() - 2; year < present; year++) {
            LocalDate opens = LocalDate.of(year, 10, 1);
            plan(year, opens, opens.plusDays(41));
            answer(year, opens, 0.52, mean, random);
            mean += 2;
        }
        LocalDate opens = latest(demo.today().minusDays(14), LocalDate.of(present, 1, 1));
        LocalDate end = LocalDate.of(present, 12, 31);
        LocalDate closes = demo.today().plusDays(28);
        plan(present, opens, closes.isAfter(end) ? end : closes);
        answer(present, opens, 0.27, mean, random);
        WULANS.forEach(answers -> check("wulan", answers, WULANS.indexOf(answers)));
    }

    private void plan(int year, LocalDate opens, LocalDate closes) {
        waves.plan(year, opens, closes);
        db.flush();
    }

    /** People of one unit are a little alike; apart from that everybody is different. */
    private void answer(int year, LocalDate day, double share, int mean, Random random) {
        Set<PersonId> waiting = WAITING.stream().map(this::person).collect(Collectors.toSet());
        List<PersonCard> people = roster.cardsOn(day).stream()
                .filter(card -> !waiting.contains(card.id()))
                .toList();
        Map<PersonId, ClientRef> refs =
                clients.refsOf(people.stream().map(PersonCard::id).toList());
        try (Connection connection = care.getConnection();
                PreparedStatement answer = connection.prepareStatement(
                        "insert into wave_answers (wave_year, client_ref, band) values (?, ?, ?)")) {
            for (PersonCard card : people) {
                double score = mean + leaning(card.unitPath()) + random.nextGaussian() * SPREAD;
                ClientRef client = refs.get(card.id());
                if (random.nextDouble() < share && client != null) {
                    answer.setInt(1, year);
                    answer.setObject(2, client.value());
                    answer.setInt(3, WaveBand.of(4 * (int) Math.round(Math.min(100, Math.max(0, score)) / 4)));
                    answer.addBatch();
                }
            }
            answer.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("the demo's survey could not be written", e);
        }
    }

    /** From 4 points below the mean to 4 above. */
    private static int leaning(String unit) {
        return Math.floorMod(unit.hashCode(), 9) - 4;
    }

    private void check(String account, List<Integer> answers, int nth) {
        ClientRef client = clients.refOf(person(account));
        UUID id = UUID.randomUUID();
        byte[] sealed = seal.seal(Answers.of(answers).bytes(), SelfCheck.place(id, client));
        Duration ago = Duration.ofDays(130L - 55L * nth);
        db.persist(new SelfCheck(id, client, "WHO-5", sealed, clock.instant().minus(ago)));
    }

    private PersonId person(String account) {
        return roster.withEmail(account + "@menaratimur.example").orElseThrow();
    }

    private static LocalDate latest(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
