package org.teduh.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the roster, or external (in no unit). Has an account from the first day on, used or not; ends by the day
 * of leaving.
 */
@Entity
@Table(name = "people")
class Person {

    @Id
    private UUID id;

    @Column(name = "employee_number")
    private @Nullable String employeeNumber;

    private String name;
    private String email;

    @Column(name = "unit_id")
    private @Nullable UUID unitId;

    @Column(name = "site_id")
    private @Nullable UUID siteId;

    @Column(name = "manager_id")
    private @Nullable UUID managerId;

    @Column(name = "hired_on")
    private @Nullable LocalDate hiredOn;

    @Column(name = "left_on")
    private @Nullable LocalDate leftOn;

    @Column(name = "languages")
    private String languages;

    @Column(name = "job_title")
    private @Nullable String jobTitle;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    protected Person() {}

    UUID id() {
        return id;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    boolean isOnTheRoster() {
        return unitId != null;
    }

    boolean hasLeft(LocalDate today) {
        return leftOn != null && leftOn.isBefore(today);
    }
}
