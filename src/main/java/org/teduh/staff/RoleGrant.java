package org.teduh.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.teduh.platform.PersonId;

/** A role that an administrator gave to a person in Teduh; never imported. Taken back, the row is gone. */
@Entity
@Table(name = "role_grants")
class RoleGrant {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    private String role;

    protected RoleGrant() {}

    RoleGrant(PersonId person, String role) {
        this.id = UUID.randomUUID();
        this.personId = person.value();
        this.role = role;
    }
}
