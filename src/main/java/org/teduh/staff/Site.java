package org.teduh.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.ZoneId;
import java.util.UUID;

/** A place where people work, with its clock. */
@Entity
@Table(name = "sites")
class Site {

    @Id
    private UUID id;

    private String name;
    private String zone;

    protected Site() {}

    Site(String name, ZoneId zone) {
        this.id = UUID.randomUUID();
        this.name = name;
        this.zone = zone.getId();
    }

    SiteView view() {
        return new SiteView(id, name, ZoneId.of(zone));
    }
}
