package org.teduh.hr;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A published figure. */
@Entity
@Table(name = "cells")
@IdClass(ReleasedCell.Key.class)
class ReleasedCell {

    /** One cell of one table of one release. */
    record Key(UUID releaseId, String kind, UUID nodeId, int answer) implements Serializable {}

    @Id
    @Column(name = "release_id")
    private UUID releaseId;

    @Id
    private String kind;

    @Id
    @Column(name = "node_id")
    private UUID nodeId;

    @Id
    private int answer;

    private int figure;
    private double deviation;

    protected ReleasedCell() {}
}
