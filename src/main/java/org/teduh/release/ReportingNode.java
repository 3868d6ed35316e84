package org.teduh.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teduh.release.plan.Grain;
import org.teduh.release.tree.Node;

/** A node of a year's reporting tree, as it was made on 1 January. */
@Entity
@Table(name = "reporting_nodes")
class ReportingNode {

    @Id
    private UUID id;

    @Column(name = "calendar_year")
    private int calendarYear;

    @Enumerated(EnumType.STRING)
    private Grain grain;

    private int place;

    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    private String name;
    private boolean others;
    private String collected;

    @Column(name = "level_no")
    private int level;

    private int heads;

    protected ReportingNode() {}

    ReportingNode(int calendarYear, Grain grain, int place, Node node) {
        this.id = node.id();
        this.calendarYear = calendarYear;
        this.grain = grain;
        this.place = place;
        this.parentId = node.parent();
        this.name = node.name();
        this.others = node.others();
        this.collected = node.collected();
        this.level = node.level();
        this.heads = node.heads();
    }

    Node node() {
        return new Node(id, parentId, name, others, collected, level, heads);
    }
}
