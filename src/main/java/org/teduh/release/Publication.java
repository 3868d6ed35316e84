package org.teduh.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A release that is published, for ever: written in one transaction with everything that it publishes. */
@Entity
@Table(name = "publications")
class Publication {

    @Id
    @Column(name = "release_id")
    private UUID releaseId;

    private String head;

    @Column(name = "made_on")
    private LocalDate madeOn;

    protected Publication() {}

    Publication(UUID releaseId, Head head) {
        this.releaseId = releaseId;
        this.head = head.hash();
        this.madeOn = head.madeOn();
    }
}
