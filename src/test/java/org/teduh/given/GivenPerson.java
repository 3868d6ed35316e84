package org.teduh.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.teduh.As;
import org.teduh.platform.PersonId;
import org.teduh.platform.Role;

/** Somebody who is about to be here. Without more words: an employee in Jakarta, in a unit of their own. */
public final class GivenPerson {

    private final Given given;
    final String name;
    final List<String> roles = new ArrayList<>();
    UUID unit;
    UUID site;
    PersonId manager;
    LocalDate hiredOn = LocalDate.of(2020, 1, 6);
    String languages = "en";
    String jobTitle = "Engineer";
    boolean external;

    GivenPerson(Given given, String name) {
        this.given = given;
        this.name = name;
    }

    public GivenPerson in(UUID unit) {
        this.unit = unit;
        return this;
    }

    public GivenPerson at(UUID site) {
        this.site = site;
        return this;
    }

    public GivenPerson managedBy(PersonId manager) {
        this.manager = manager;
        return this;
    }

    public GivenPerson hiredOn(LocalDate day) {
        this.hiredOn = day;
        return this;
    }

    /** BCP 47 codes, separated by "|". */
    public GivenPerson speaking(String languages) {
        this.languages = languages;
        return this;
    }

    /** Of the provider, in no unit, never a head: a counsellor, an administrator. */
    public GivenPerson external() {
        this.external = true;
        return this;
    }

    public GivenPerson granted(String... roles) {
        this.roles.addAll(List.of(roles));
        return this;
    }

    /** Makes them. */
    public PersonId here() {
        return given.add(this);
    }

    /** Makes them and signs them in, with the roles that they have. */
    public As signedIn() {
        List<String> all = new ArrayList<>(roles);
        if (!external) {
            all.add(Role.EMPLOYEE);
        }
        return As.person(here(), all.toArray(String[]::new));
    }
}
