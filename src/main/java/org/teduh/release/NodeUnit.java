package org.teduh.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** The people of a unit are counted in a node. */
@Entity
@Table(name = "node_units")
@IdClass(NodeUnit.Key.class)
class NodeUnit {

    /** One node, one unit. */
    record Key(UUID nodeId, UUID unitId) implements Serializable {}

    @Id
    @Column(name = "node_id")
    private UUID nodeId;

    @Id
    @Column(name = "unit_id")
    private UUID unitId;

    protected NodeUnit() {}

    NodeUnit(UUID nodeId, UUID unitId) {
        this.nodeId = nodeId;
        this.unitId = unitId;
    }
}
