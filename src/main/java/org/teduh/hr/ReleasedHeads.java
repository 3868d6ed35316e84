package org.teduh.hr;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** People of a node on the first day of a period. */
@Entity
@Table(name = "period_heads")
@IdClass(ReleasedHeads.Key.class)
class ReleasedHeads {

    /** One release, one node. */
    record Key(UUID releaseId, UUID nodeId) implements Serializable {}

    @Id
    @Column(name = "release_id")
    private UUID releaseId;

    @Id
    @Column(name = "node_id")
    private UUID nodeId;

    private int heads;

    protected ReleasedHeads() {}
}
