package org.teduh.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.teduh.release.plan.Kind;

/** A published figure. The number that it came from is nowhere. */
@Entity
@Table(name = "cells")
@IdClass(Cell.Key.class)
class Cell {

    /** One cell of one table of one release. */
    record Key(UUID releaseId, Kind kind, UUID nodeId, int answer) implements Serializable {}

    @Id
    @Column(name = "release_id")
    private UUID releaseId;

    @Id
    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Id
    @Column(name = "node_id")
    private UUID nodeId;

    @Id
    private int answer;

    private int figure;
    private double deviation;

    protected Cell() {}

    Cell(UUID releaseId, Figure figure) {
        this.releaseId = releaseId;
        this.kind = figure.kind();
        this.nodeId = figure.node();
        this.answer = figure.answer();
        this.figure = figure.value();
        this.deviation = figure.deviation();
    }
}
