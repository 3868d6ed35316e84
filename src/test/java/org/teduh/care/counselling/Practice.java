package org.teduh.care.counselling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.teduh.As;
import org.teduh.care.intake.Clients;
import org.teduh.care.intake.Consents;
import org.teduh.given.Given;
import org.teduh.platform.PersonId;
import org.teduh.platform.Role;
import org.teduh.platform.Secret;

/** Counsellors and clients for a test, in words; and what stands in the tables, which no page shows. */
@ApplicationScoped
public class Practice {

    static final Secret SECRET = Secret.of("135791");

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Inject
    private Given given;

    @Inject
    private Clients clients;

    @Inject
    private Consents consents;

    /** A counsellor with a name of their own, who works every day from eight to six, Jakarta time, in every way. */
    @Transactional
    public Wish counsellor() {
        PersonId id =
                given.person("Counsellor").external().granted(Role.COUNSELLOR).here();
        String name = "Counsellor " + id.value();
        db.persist(new Counsellor(
                id,
                "Site",
                ZoneId.of("Asia/Jakarta"),
                new Profile(
                        name,
                        Gender.WOMAN,
                        List.of("id", "en"),
                        List.of(),
                        List.of(Modality.values()),
                        "Room 1",
                        "https://video.example/1",
                        "",
                        "")));
        db.flush();
        for (DayOfWeek day : DayOfWeek.values()) {
            db.persist(new AvailabilityRule(id.value(), new WorkingTime(day, LocalTime.of(8, 0), LocalTime.of(18, 0))));
        }
        return new Wish(Modality.VIDEO, Issue.NOT_STATED, "", null, name, "");
    }

    @Transactional
    public UUID idOf(Wish counsellor) {
        return db.createQuery("select c.id from Counsellor c where c.name = :name", UUID.class)
                .setParameter("name", counsellor.counsellor())
                .getSingleResult();
    }

    /** Somebody who has set and given the second secret, and agreed. */
    As client(String name) {
        As client = given.person(name).signedIn();
        client.run(() -> {
            clients.setSecret(SECRET);
            consents.accept("en");
        });
        return client;
    }

    /** How many claims that resource has. */
    @Transactional
    public long claims(UUID resource) {
        return ((Number) db.createNativeQuery("select count(*) from claims where resource = ?1")
                        .setParameter(1, resource)
                        .getSingleResult())
                .longValue();
    }

    @Transactional
    public long casesWith(UUID counsellor) {
        return count("select count(c) from CounsellingCase c where c.counsellorId = :it", counsellor);
    }

    @Transactional
    public long bookingsWith(UUID counsellor) {
        return count("select count(b) from Booking b where b.appointment.counsellorId = :it", counsellor);
    }

    @Transactional
    public long keysOf(UUID counsellor) {
        return ((Number) db.createNativeQuery("select count(*) from case_keys where counsellor_id = ?1")
                        .setParameter(1, counsellor)
                        .getSingleResult())
                .longValue();
    }

    private long count(String query, UUID it) {
        return db.createQuery(query, Long.class).setParameter("it", it).getSingleResult();
    }
}
