package org.teduh.peer.mentoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teduh.platform.PersonId;
import org.teduh.platform.Seal;
import org.teduh.platform.Secret;

/**
 * That the two have met. Both see the day; how it went, and the line about it, are read by the one who wrote them and
 * nobody else. Written once.
 */
@Entity
@Table(name = "check_ins")
class CheckIn {

    @Id
    private UUID id;

    @Column(name = "pairing_id")
    private UUID pairingId;

    @Column(name = "author_id")
    private UUID authorId;

    @Column(name = "met_on")
    private LocalDate metOn;

    @Enumerated(EnumType.STRING)
    private Went went;

    private byte @Nullable [] line;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected CheckIn() {}

    /** @throws NotYetMet if the meeting lies in the future */
    CheckIn(PairingId pairing, PersonId author, LocalDate metOn, Went went, Instant now, LocalDate today) {
        if (metOn.isAfter(today)) {
            throw new NotYetMet();
        }
        this.id = UUID.randomUUID();
        this.pairingId = pairing.value();
        this.authorId = author.value();
        this.metOn = metOn;
        this.went = went;
        this.writtenAt = now;
    }

    CheckIn saying(Secret text, Seal seal) {
        line = text.isBlank() ? null : seal.sealText(text, place());
        return this;
    }

    /** As that one of the two may read it. */
    CheckInView view(PersonId reader, Seal seal) {
        boolean own = authorId.equals(reader.value());
        return new CheckInView(
                metOn, own, own ? went : null, own && line != null ? seal.openText(line, place()) : Secret.of(""));
    }

    private String place() {
        return "check-in:" + id;
    }
}
