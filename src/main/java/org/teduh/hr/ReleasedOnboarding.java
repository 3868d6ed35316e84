package org.teduh.hr;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** New hires of a quarter, and how many soon had a mentor; none under 10. */
@Entity
@Table(name = "onboarding")
@IdClass(ReleasedOnboarding.Key.class)
class ReleasedOnboarding {

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

    protected ReleasedOnboarding() {}
}
