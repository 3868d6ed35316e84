package org.teduh.hr;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.teduh.platform.Role;

/** Everything that HR can read: what was published, by a database user that can read nothing else. */
@Stateless
@RolesAllowed(Role.HR)
public class Figures {

    @PersistenceContext(unitName = "released")
    private EntityManager db;

    /** The periods with figures, the newest first and a year before its parts. */
    public List<PeriodView> periods() {
        return db.createQuery(
                        "select new org.teduh.hr.PeriodView(p.period, p.calendarYear, p.grain, p.firstDay, p.lastDay,"
                                + " p.publishedOn) from ReleasedPeriod p"
                                + " where exists (select c.answer from ReleasedCell c where c.releaseId = p.id)"
                                + " order by p.lastDay desc, p.firstDay",
                        PeriodView.class)
                .getResultList();
    }

    /** All cells of a period: by table, in the order of the tree, by answer. Empty if it was not released. */
    public List<CellView> cells(String period) {
        return db.createQuery(
                        "select new org.teduh.hr.CellView(c.kind, n.id, n.parentId, n.name, n.others, n.collected,"
                                + " n.level, h.heads, c.answer, c.figure, c.deviation)"
                                + " from ReleasedPeriod p, ReleasedCell c, ReleasedNode n, ReleasedHeads h"
                                + " where p.period = :period and c.releaseId = p.id and n.id = c.nodeId"
                                + " and h.releaseId = p.id and h.nodeId = c.nodeId order by c.kind, n.place, c.answer",
                        CellView.class)
                .setParameter("period", period)
                .getResultList();
    }

    /** The whole organisation's new hires, by quarter, the oldest first. */
    public List<Coverage> coverage() {
        return db.createQuery(
                        "select new org.teduh.hr.Coverage(p.period, p.calendarYear, o.hires, o.mentored)"
                                + " from ReleasedPeriod p, ReleasedOnboarding o, ReleasedNode n"
                                + " where o.releaseId = p.id and n.id = o.nodeId and n.level = 1 order by p.firstDay",
                        Coverage.class)
                .getResultList();
    }

    /** What was planned for a period before anything was counted, word for word; empty if it was not released. */
    public String manifest(String period) {
        return db.createQuery("select p.manifest from ReleasedPeriod p where p.period = :period", String.class)
                .setParameter("period", period)
                .getResultStream()
                .findFirst()
                .orElse("");
    }
}
