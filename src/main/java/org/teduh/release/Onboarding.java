package org.teduh.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** New hires of a quarter and how many of them soon had a mentor: exact, for managers know it anyway. */
@Entity
@Table(name = "onboarding")
@IdClass(Onboarding.Key.class)
class Onboarding {

    /** Under this a number is not published. */
    static final int LEAST = 10;

    /** One release, one node. */
    record Key(UUID releaseId, UUID nodeId) implements Serializable {}

    @Id
    @Column(name = "release_id")
    private UUID releaseId;

    @Id
    @Column(name = "node_id")
    private UUID nodeId;

    private int hires;
    private @Nullable Integer mentored;

    protected Onboarding() {}

    Onboarding(UUID releaseId, Coverage coverage) {
        this.releaseId = releaseId;
        this.nodeId = coverage.node();
        this.hires = coverage.hires();
        this.mentored = coverage.mentored() < LEAST ? null : coverage.mentored();
    }
}
