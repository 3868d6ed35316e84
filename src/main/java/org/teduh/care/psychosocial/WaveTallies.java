package org.teduh.care.psychosocial;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Counts the yearly wave, for the door. Reads as the user that can do nothing but count, in one statement and so in one
 * snapshot; a person is counted once, under whatever references they have answered.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WaveTallies {

    private static final String BANDS = "select t.node, t.band, count(*) from"
            + " (select n.node, n.counted_as, min(w.band) as band from wave_answers w"
            + " join client_nodes n on n.client_ref = w.client_ref where n.period = ? and w.wave_year = ?"
            + " group by n.node, n.counted_as) t group by t.node, t.band";

    @Resource(lookup = "jdbc/tally")
    private DataSource tally;

    /**
     * How many people of each node answered in each of the six bands; a node without answers is left out.
     *
     * @param period  whose nodes are counted in
     * @param year  of the wave
     */
    public Map<UUID, long[]> bands(String period, int year) {
        try (Connection connection = tally.getConnection();
                PreparedStatement counting = connection.prepareStatement(BANDS)) {
            counting.setString(1, period);
            counting.setInt(2, year);
            return read(counting);
        } catch (SQLException e) {
            throw new IllegalStateException("the wave could not be counted", e);
        }
    }

    private static Map<UUID, long[]> read(PreparedStatement counting) throws SQLException {
        Map<UUID, long[]> bands = new HashMap<>();
        try (ResultSet rows = counting.executeQuery()) {
            while (rows.next()) {
                bands.computeIfAbsent(rows.getObject(1, UUID.class), node -> new long[WaveBand.COUNT])[rows.getInt(2)] =
                        rows.getLong(3);
            }
        }
        return bands;
    }
}
