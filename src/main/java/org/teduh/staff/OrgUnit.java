package org.teduh.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit of the organisation: a node of one tree. */
@Entity
@Table(name = "org_units")
class OrgUnit {

    @Id
    private UUID id;

    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    private String name;

    protected OrgUnit() {}

    OrgUnit(@Nullable UUID parentId, String name) {
        this.id = UUID.randomUUID();
        this.parentId = parentId;
        this.name = name;
    }

    UUID id() {
        return id;
    }

    UnitView view() {
        return new UnitView(id, parentId, name);
    }
}
