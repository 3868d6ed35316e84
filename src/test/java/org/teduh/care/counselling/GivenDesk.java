package org.teduh.care.counselling;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.teduh.care.intake.ClientRef;
import org.teduh.care.vault.CaseKeys;
import org.teduh.given.Given;
import org.teduh.platform.PersonId;
import org.teduh.platform.Role;
import org.teduh.platform.Seal;
import org.teduh.platform.Secret;

/** The words in which tests of the counsellor's desk arrange it. */
@ApplicationScoped
public class GivenDesk {

    static final Profile PROFILE =
            new Profile("Sari", Gender.WOMAN, List.of("id"), List.of(), List.of(Modality.VIDEO), "Room 3", "", "", "");

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Resource(lookup = "jdbc/care")
    private DataSource care;

    @Inject
    private Given given;

    @Inject
    private CaseKeys keys;

    @Inject
    private Seal seal;

    /** Somebody who holds the role and has shown a profile, by the clock of that zone. */
    @Transactional
    public PersonId counsellor(String zone) {
        PersonId sari = given.person("Sari")
                .external()
                .granted(Role.COUNSELLOR)
                .at(given.site(zone))
                .here();
        db.persist(new Counsellor(sari, "Menara", ZoneId.of(zone), PROFILE));
        return sari;
    }

    /** A case of that client, opened then. */
    @Transactional
    public UUID caseOf(ClientRef client, PersonId counsellor, String called, Instant opened) {
        CounsellingCase made = new CounsellingCase(client, counsellor, Issue.GRIEF, Secret.of(called), seal, opened);
        db.persist(made);
        keys.create(made.id(), counsellor);
        return made.id();
    }

    /** A confirmed booking in a new case; its id. */
    @Transactional
    public UUID booked(PersonId counsellor, String called, Instant start) {
        return book(caseOf(new ClientRef(UUID.randomUUID()), counsellor, called, start.minusSeconds(86_400)), start);
    }

    /** A confirmed booking in that case; its id. */
    @Transactional
    public UUID book(UUID caseId, Instant start) {
        CounsellingCase ofCase = db.find(CounsellingCase.class, caseId);
        SessionType type = db.createQuery("select t from SessionType t", SessionType.class)
                .setMaxResults(1)
                .getSingleResult();
        Appointment at = new Appointment(new PersonId(ofCase.counsellorId()), type, Modality.VIDEO, start);
        Booking booking = new Booking(at, ofCase, start.minusSeconds(3_600));
        booking.confirm();
        db.persist(at);
        db.persist(booking);
        return booking.id();
    }

    /** What the trail says of a case, in no order. */
    List<String> trail(UUID caseId) {
        return column("select what from care_audit where case_id = ?", caseId, String.class);
    }

    /** The notes of a case as they lie in the database. */
    List<byte[]> notesAtRest(UUID caseId) {
        return column("select ciphertext from notes where case_id = ?", caseId, byte[].class);
    }

    private <T> List<T> column(String sql, UUID id, Class<T> type) {
        List<T> found = new ArrayList<>();
        try (Connection connection = care.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, id);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(type.cast(type == byte[].class ? rows.getBytes(1) : rows.getString(1)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }
}
