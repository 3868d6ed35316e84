package org.teduh.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** How somebody reads, kept from one session to the next. An empty value leaves it to the device. */
@Entity
@Table(name = "preferences")
class Preference {

    @Id
    @Column(name = "person_id")
    private UUID personId;

    private String language = "";
    private String theme = "";

    protected Preference() {}

    Preference(PersonId person) {
        this.personId = person.value();
    }

    void read(String language, String theme) {
        this.language = language;
        this.theme = theme;
    }

    String language() {
        return language;
    }

    String theme() {
        return theme;
    }
}
