package org.teduh.care.counselling;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.teduh.platform.Seal;
import org.teduh.platform.Secret;

/** Writes the demo's history into the tables, in batches: what is past needs no verb of the entities any more. */
final class DemoLedger {

    private final DataSource care;
    private final Seal seal;
    private final UUID sessionType;
    private final SessionLength length;
    private final Instant now;

    DemoLedger(DataSource care, Seal seal, UUID sessionType, SessionLength length, Instant now) {
        this.care = care;
        this.seal = seal;
        this.sessionType = sessionType;
        this.length = length;
        this.now = now;
    }

    void write(List<DemoCase> cases) {
        try (Connection connection = care.getConnection();
                PreparedStatement openCase = connection.prepareStatement(
                        "insert into cases (id, client_ref, counsellor_id, code, issue, called, authorised, state,"
                                + " opened_at, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)");
                PreparedStatement meet = connection.prepareStatement(
                        "insert into appointments (id, counsellor_id, session_type, modality, starts_at, ends_at)"
                                + " values (?, ?, ?, ?, ?, ?)");
                PreparedStatement book = connection.prepareStatement(
                        "insert into bookings (id, appointment_id, case_id, client_ref, state, phone, made_at, version)"
                                + " values (?, ?, ?, ?, ?, ?, ?, 1)");
                PreparedStatement claim = connection.prepareStatement(
                        "insert into claims (resource, quarter, appointment_id) values (?, ?, ?)")) {
            for (DemoCase one : cases) {
                opened(openCase, one);
                for (DemoCase.Session session : one.sessions()) {
                    UUID appointment = UUID.randomUUID();
                    met(meet, one, session, appointment);
                    booked(book, one, session, appointment);
                    claimed(claim, one, session, appointment);
                }
            }
            openCase.executeBatch();
            meet.executeBatch();
            book.executeBatch();
            claim.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("the demo's history could not be written", e);
        }
    }

    private void opened(PreparedStatement row, DemoCase one) throws SQLException {
        add(
                row,
                one.id(),
                one.client().value(),
                one.counsellor().id(),
                CounsellingCase.randomCode(),
                one.issue().name(),
                seal.sealText(Secret.of(one.called()), CounsellingCase.calledPlace(one.id())),
                Policies.AUTHORISED_SESSIONS,
                (one.isOver(now) ? CaseState.CLOSED : CaseState.OPEN).name(),
                one.opened());
    }

    private void met(PreparedStatement row, DemoCase one, DemoCase.Session session, UUID id) throws SQLException {
        Instant end = length.endOf(session.start());
        add(row, id, one.counsellor().id(), sessionType, one.modality().name(), session.start(), end);
    }

    private void booked(PreparedStatement row, DemoCase one, DemoCase.Session session, UUID appointment)
            throws SQLException {
        UUID id = UUID.randomUUID();
        byte[] phone = one.modality() == Modality.PHONE
                ? seal.sealText(
                        Secret.of("+62 812 5550 " + (1000 + Math.floorMod(id.hashCode(), 9000))),
                        Booking.phonePlace(id))
                : null;
        add(
                row,
                id,
                appointment,
                one.id(),
                one.client().value(),
                session.state().name(),
                phone,
                session.made());
    }

    private void claimed(PreparedStatement row, DemoCase one, DemoCase.Session session, UUID appointment)
            throws SQLException {
        if (session.state() != BookingState.CONFIRMED) {
            return;
        }
        for (QuarterHour quarter : length.claimsFrom(session.start())) {
            add(row, one.counsellor().id(), quarter.start(), appointment);
            add(row, one.client().value(), quarter.start(), appointment);
        }
    }

    private static void add(PreparedStatement row, @org.jspecify.annotations.Nullable Object... values)
            throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value instanceof Instant instant) {
                row.setObject(i + 1, instant.atOffset(ZoneOffset.UTC));
            } else if (value == null || value instanceof byte[]) {
                row.setBytes(i + 1, (byte[]) value);
            } else {
                row.setObject(i + 1, value);
            }
        }
        row.addBatch();
    }
}
