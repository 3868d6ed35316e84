package org.teduh.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** How many people a node had on the first day of a period: what a rate is of. */
@Entity
@Table(name = "period_heads")
@IdClass(PeriodHeads.Key.class)
class PeriodHeads {

    /** One release, one node. */
    record Key(UUID releaseId, UUID nodeId) implements Serializable {}

    @Id
    @Column(name = "release_id")
    private UUID releaseId;

    @Id
    @Column(name = "node_id")
    private UUID nodeId;

    private int heads;

    protected PeriodHeads() {}

    PeriodHeads(UUID releaseId, UUID nodeId, int heads) {
        this.releaseId = releaseId;
        this.nodeId = nodeId;
        this.heads = heads;
    }
}
