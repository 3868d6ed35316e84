package org.teduh.care.counselling;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is taken when: rows (resource, quarter of an hour) whose primary key forbids a double booking, on both databases,
 * on any number of nodes. Written by statements that run at once, in ascending order, so that two writers meet at their
 * first common quarter and wait there for nothing else.
 */
final class Claims {

    private static final String TAKEN = "23505";

    private final EntityManager db;

    Claims(EntityManager db) {
        this.db = db;
    }

    /**
     * Takes what the appointment needs of a resource: its counsellor, or a client.
     *
     * @throws SlotTaken if a quarter of it is taken
     */
    void take(UUID resource, Appointment appointment) {
        db.flush();
        appointment.quarters().forEach(quarter -> insert(resource, quarter, appointment.id()));
    }

    /** Gives back everything that the appointment took. */
    void release(Appointment appointment) {
        db.createNativeQuery("delete from claims where appointment_id = ?1")
                .setParameter(1, appointment.id())
                .executeUpdate();
    }

    /** Everybody's quarters that are taken from then on, until then exclusive, by resource. */
    Map<UUID, Set<Instant>> between(Instant from, Instant until) {
        Map<UUID, Set<Instant>> taken = new HashMap<>();
        List<?> rows = db.createNativeQuery("select resource, quarter from claims where quarter >= ?1 and quarter < ?2")
                .setParameter(1, utc(from))
                .setParameter(2, utc(until))
                .getResultList();
        for (Object row : rows) {
            Object[] claim = (Object[]) row;
            taken.computeIfAbsent((UUID) claim[0], who -> new HashSet<>()).add(instant(claim[1]));
        }
        return taken;
    }

    private void insert(UUID resource, QuarterHour quarter, UUID appointment) {
        try {
            db.createNativeQuery("insert into claims (resource, quarter, appointment_id) values (?1, ?2, ?3)")
                    .setParameter(1, resource)
                    .setParameter(2, utc(quarter.start()))
                    .setParameter(3, appointment)
                    .executeUpdate();
        } catch (PersistenceException e) {
            if (TAKEN.equals(sqlState(e))) {
                throw new SlotTaken();
            }
            throw e;
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** H2 gives an OffsetDateTime, PostgreSQL a Timestamp. */
    private static Instant instant(Object read) {
        return read instanceof OffsetDateTime offset ? offset.toInstant() : ((Timestamp) read).toInstant();
    }

    /** The database's own code of what went wrong, wherever it lies in the chain of causes. */
    static @Nullable String sqlState(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return null;
    }
}
