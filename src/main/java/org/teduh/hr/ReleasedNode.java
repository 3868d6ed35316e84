package org.teduh.hr;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A group of people that figures are published of. */
@Entity
@Table(name = "reporting_nodes")
class ReleasedNode {

    @Id
    private UUID id;

    private int place;

    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    private String name;
    private boolean others;
    private String collected;

    @Column(name = "level_no")
    private int level;

    protected ReleasedNode() {}
}
