package org.teduh.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teduh.platform.PersonId;

/**
 * Somebody on the roster, or external (in no unit, with no number, untouched by imports). Has an account from the first
 * day on, used or not; ends by the last day.
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

    private String languages;

    @Column(name = "job_title")
    private @Nullable String jobTitle;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    private UUID stamp;

    protected Person() {}

    private Person(String name, String email, List<String> languages) {
        this.id = UUID.randomUUID();
        this.stamp = UUID.randomUUID();
        this.name = name;
        this.email = email;
        this.languages = String.join("|", languages);
    }

    /** Somebody new on the roster. */
    static Person joining(RosterLine line, UUID unitId, UUID siteId) {
        Person person = new Person(line.name(), line.email(), line.languages());
        person.employeeNumber = line.number();
        person.hiredOn = line.hiredOn();
        person.follow(line, unitId, siteId);
        return person;
    }

    /** Somebody who works for the programme but not for the employer. */
    static Person external(String name, String email, List<String> languages, @Nullable UUID siteId, String jobTitle) {
        Person person = new Person(name, email, languages);
        person.siteId = siteId;
        person.jobTitle = jobTitle;
        return person;
    }

    /** Takes over what the roster says now. A changed e-mail ends every session of the account. */
    void follow(RosterLine line, UUID unitId, UUID siteId) {
        if (!email.equals(line.email())) {
            email = line.email();
            endSessions();
        }
        name = line.name();
        this.unitId = unitId;
        this.siteId = siteId;
        hiredOn = line.hiredOn();
        languages = String.join("|", line.languages());
        jobTitle = line.jobTitle();
    }

    /** In the unit of now, from the day of hire on. */
    Posting firstPosting() {
        return new Posting(id, Objects.requireNonNull(hiredOn), Objects.requireNonNull(unitId));
    }

    /** It is the same person although name, address and day of hire are others: two administrators said so. */
    void follow(RosterHold hold) {
        name = hold.name();
        email = hold.email();
        hiredOn = hold.hiredOn();
        endSessions();
    }

    void reportTo(@Nullable UUID managerId) {
        this.managerId = managerId;
    }

    /** Sets the last day; false if it was known already. */
    boolean leave(LocalDate lastDay) {
        boolean news = !lastDay.equals(leftOn);
        leftOn = lastDay;
        return news;
    }

    @Nullable
    LocalDate leftOn() {
        return leftOn;
    }

    boolean isLeaving() {
        return leftOn != null;
    }

    /** The employer's number; external people have none. */
    String number() {
        return employeeNumber == null ? "" : employeeNumber;
    }

    /** A new password ends every session of the account. */
    void takePassword(String hash) {
        passwordHash = hash;
        endSessions();
    }

    /** Everybody who is signed in to the account signs in again: at another role, e-mail or password. */
    void endSessions() {
        stamp = UUID.randomUUID();
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    PersonId id() {
        return new PersonId(id);
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    UUID stamp() {
        return stamp;
    }

    boolean isOnTheRoster() {
        return unitId != null;
    }

    /** The last day is a working day. */
    boolean hasLeft(LocalDate today) {
        return leftOn != null && leftOn.isBefore(today);
    }

    /** To compare a roster's line with. */
    KnownPerson known(String unitPath, @Nullable SiteView site, @Nullable String managerNumber) {
        return new KnownPerson(
                id,
                number(),
                name,
                email,
                unitPath,
                site == null ? "" : site.name(),
                site == null ? java.time.ZoneOffset.UTC : site.zone(),
                hiredOn,
                managerNumber,
                List.of(languages.split("\\|")),
                jobTitle == null ? "" : jobTitle,
                leftOn);
    }

    @Nullable
    LocalDate hiredOn() {
        return hiredOn;
    }

    @Nullable
    UUID managerId() {
        return managerId;
    }

    PersonCard card(String unitPath, @Nullable SiteView site) {
        return new PersonCard(
                id(),
                name,
                jobTitle == null ? "" : jobTitle,
                unitId,
                unitPath,
                siteId,
                site == null ? "" : site.name(),
                site == null ? java.time.ZoneOffset.UTC : site.zone(),
                List.of(languages.split("\\|")),
                hiredOn,
                managerId == null ? null : new PersonId(managerId));
    }

    @Nullable
    UUID unitId() {
        return unitId;
    }

    @Nullable
    UUID siteId() {
        return siteId;
    }
}
