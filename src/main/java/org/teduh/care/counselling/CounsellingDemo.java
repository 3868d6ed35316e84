package org.teduh.care.counselling;

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
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.sql.DataSource;
import org.teduh.care.intake.ClientNotices;
import org.teduh.care.intake.ClientRef;
import org.teduh.care.intake.ClientsStep;
import org.teduh.care.vault.CaseKeys;
import org.teduh.care.vault.NotesStep;
import org.teduh.platform.DemoOrganisation;
import org.teduh.platform.PersonId;
import org.teduh.platform.Role;
import org.teduh.platform.Seal;
import org.teduh.platform.Secret;
import org.teduh.staff.PersonCard;
import org.teduh.staff.RosterStep;

/**
 * Counselling in the demo organisation: twelve counsellors, two closed years of cases and the present one, a full week for
 * Sari, and Wulan, who is her client. Ratna, Budi and Maya have never been here.
 */
@Stateless
@PermitAll
public class CounsellingDemo {

    private static final int SARIS = 16;
    private static final int DEWIS = 6;
    private static final List<String> SPARED = List.of("ratna", "budi", "maya", "lina", "andi", "rudi", "wulan");

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Resource(lookup = "jdbc/care")
    private DataSource care;

    @Inject
    private RosterStep roster;

    @Inject
    private ClientsStep clients;

    @Inject
    private ClientNotices notices;

    @Inject
    private CaseKeys keys;

    @Inject
    private NotesStep notes;

    @Inject
    private Seal seal;

    @Inject
    private Clock clock;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void make(@Observes @Priority(400) DemoOrganisation demo) {
        if (!db.createQuery("select c.id from Counsellor c")
                .setMaxResults(1)
                .getResultList()
                .isEmpty()) {
            return;
        }
        List<Counsellor> counsellors = counsellors(demo.today());
        Instant now = clock.instant();
        SessionType type = db.createQuery("select t from SessionType t", SessionType.class)
                .setMaxResults(1)
                .getSingleResult();
        LocalDate first = LocalDate.of(demo.today().minusDays(14).getYear() - 2, 1, 1);
        DemoDiary diary =
                new DemoDiary(WorkingWeeks.all(db, first, demo.today().plusMonths(1)), type.length(), new Random(400));
        DemoHistory history = new DemoHistory(now, new Random(401), diary, counsellors, clients::refOf);
        tell(history, counsellors, first, demo.today());
        new DemoLedger(care, seal, type.id(), type.length(), now).write(history.cases());
        consent(history.cases());
        DemoNotes texts = new DemoNotes();
        history.cases().forEach(one -> keep(one, texts));
    }

    private List<Counsellor> counsellors(LocalDate today) {
        List<Counsellor> counsellors = new ArrayList<>();
        for (PersonId id : roster.holders(Role.COUNSELLOR)) {
            PersonCard card = roster.cardFor(id).orElseThrow();
            Counsellor counsellor = DemoCounsellors.counsellor(card);
            db.persist(counsellor);
            counsellors.add(counsellor);
        }
        db.flush();
        for (Counsellor counsellor : counsellors) {
            PersonCard card = roster.cardFor(new PersonId(counsellor.id())).orElseThrow();
            DemoCounsellors.week(card).forEach(time -> db.persist(new AvailabilityRule(counsellor.id(), time)));
        }
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Counsellor sari = named(counsellors, "Sari");
        for (int week = 0; week < 4; week++) {
            LocalDate day = monday.plusWeeks(week);
            except(sari, day.plusDays(2), 14, 16, false, "Supervision");
        }
        except(sari, monday.plusDays(10), 13, 17, false, "Training");
        except(sari, monday.plusDays(12), 9, 12, true, "Extra hours");
        for (int away = 0; away < 5; away++) {
            except(counsellors.get(counsellors.size() - 1), monday.plusDays(7L + away), 0, 23, false, "Leave");
        }
        db.flush();
        return counsellors;
    }

    private void except(Counsellor counsellor, LocalDate day, int from, int until, boolean open, String label) {
        DayException exception = new DayException(day, LocalTime.of(from, 0), LocalTime.of(until, 0), open);
        db.persist(new AvailabilityException(counsellor.id(), exception, label));
    }

    private void tell(DemoHistory history, List<Counsellor> counsellors, LocalDate first, LocalDate today) {
        SPARED.forEach(account -> history.spare(person(account)));
        PersonId wulan = person("wulan");
        clients.takeSecret(wulan, Secret.of("246810"));
        notices.tell(clients.refOf(wulan), "counselling.notice.booked", "care/counselling/sessions");
        history.regular(roster.cardFor(wulan).orElseThrow(), named(counsellors, "Sari"), Issue.WORK_STRESS);
        for (LocalDate quarter = first; quarter.isBefore(today); quarter = quarter.plusMonths(3)) {
            history.quarter(quarter, roster.cardsOn(quarter));
        }
        List<PersonCard> present = roster.cardsOn(today);
        for (Counsellor counsellor : counsellors) {
            String name = counsellor.name();
            history.present(counsellor, name.startsWith("Sari") ? SARIS : name.startsWith("Dewi") ? DEWIS : 1, present);
        }
    }

    /** Everybody agreed before their first booking. */
    private void consent(List<DemoCase> cases) {
        Map<ClientRef, Instant> first = new HashMap<>();
        cases.forEach(one -> first.merge(one.client(), one.opened(), (a, b) -> a.isBefore(b) ? a : b));
        first.forEach((client, opened) -> clients.accept(client, "id", opened));
    }

    private void keep(DemoCase one, DemoNotes texts) {
        PersonId counsellor = new PersonId(one.counsellor().id());
        keys.create(one.id(), counsellor);
        List<DemoCase.Session> attended = one.attended();
        for (int nth = 0; nth < attended.size(); nth++) {
            Instant written = attended.get(nth).start().plusSeconds(3_600);
            notes.sign(one.id(), counsellor, texts.of(one.issue(), nth), written);
        }
    }

    private PersonId person(String account) {
        return roster.withEmail(account + "@menaratimur.example").orElseThrow();
    }

    private static Counsellor named(List<Counsellor> counsellors, String name) {
        return counsellors.stream()
                .filter(one -> one.name().startsWith(name))
                .findFirst()
                .orElseThrow();
    }
}
