package org.teduh.care.counselling;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Counts for the door, and nothing but counts: exact, so they go no further than to release. Counted by a database user
 * that reads only, in one snapshot.
 */
@Stateless
@PermitAll
public class CaseTallies {

    private static final String CLIENTS =
            "select n.node, count(distinct n.counted_as) from client_nodes n join cases c on c.client_ref = n.client_ref"
                    + " where n.period = ? and c.opened_at >= ? and c.opened_at < ? group by n.node";

    @Resource(lookup = "jdbc/tally")
    private DataSource tally;

    /**
     * How many people of each node had a case opened; somebody with two cases, or under two references, counts once. A
     * node with nobody is left out.
     *
     * @param period  whose nodes count
     * @param from  inclusive
     * @param until  exclusive
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Map<UUID, Long> clients(String period, Instant from, Instant until) {
        Map<UUID, Long> counts = new HashMap<>();
        try (Connection connection = tally.getConnection();
                PreparedStatement query = connection.prepareStatement(CLIENTS)) {
            query.setString(1, period);
            query.setObject(2, from.atOffset(ZoneOffset.UTC));
            query.setObject(3, until.atOffset(ZoneOffset.UTC));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    counts.put(rows.getObject(1, UUID.class), rows.getLong(2));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the cases could not be counted", e);
        }
        return counts;
    }
}
