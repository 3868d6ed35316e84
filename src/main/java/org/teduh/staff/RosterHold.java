package org.teduh.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teduh.platform.PersonId;

/**
 * A known number that came with another name, address and day of hire. Whoever reads mail at the new address could set
 * the account's password, so it waits until two administrators have said that it is the same person; turned down, or
 * confirmed by both, it is gone.
 */
@Entity
@Table(name = "roster_holds")
class RosterHold {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    private String name;
    private String email;

    @Column(name = "hired_on")
    private LocalDate hiredOn;

    @Column(name = "first_by")
    private @Nullable UUID firstBy;

    @Column(name = "held_at")
    private Instant heldAt;

    protected RosterHold() {}

    RosterHold(UUID personId, RosterLine line, Instant now) {
        this.id = UUID.randomUUID();
        this.personId = personId;
        this.name = line.name();
        this.email = line.email();
        this.hiredOn = line.hiredOn();
        this.heldAt = now;
    }

    /**
     * One more administrator says that it is the same person.
     *
     * @return whether it is the second of two
     */
    boolean confirm(PersonId by) {
        if (firstBy == null) {
            firstBy = by.value();
        }
        return !firstBy.equals(by.value());
    }

    boolean isConfirmedBy(PersonId by) {
        return by.value().equals(firstBy);
    }

    boolean isSame(RosterLine line) {
        return name.equals(line.name()) && email.equals(line.email()) && hiredOn.equals(line.hiredOn());
    }

    UUID id() {
        return id;
    }

    UUID personId() {
        return personId;
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    LocalDate hiredOn() {
        return hiredOn;
    }
}
