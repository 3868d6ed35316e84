package org.teduh.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of a file that waits to be applied, and what it would mean. Gone with its import. */
@Entity
@Table(name = "roster_lines")
@IdClass(RosterLineRow.Key.class)
class RosterLineRow {

    /** One import, one line of it. */
    record Key(UUID importId, long line) implements Serializable {}

    @Id
    @Column(name = "import_id")
    private UUID importId;

    @Id
    private long line;

    @Enumerated(EnumType.STRING)
    private RosterFate fate;

    private String number;
    private String name;
    private String email;

    @Column(name = "unit_path")
    private String unitPath;

    private String site;
    private String zone;

    @Column(name = "hired_on")
    private LocalDate hiredOn;

    @Column(name = "manager_number")
    private @Nullable String managerNumber;

    private String languages;

    @Column(name = "job_title")
    private String jobTitle;

    @Column(name = "leaves_on")
    private @Nullable LocalDate leavesOn;

    protected RosterLineRow() {}

    RosterLineRow(UUID importId, long at, RosterFate fate, RosterLine line) {
        this.importId = importId;
        this.line = at;
        this.fate = fate;
        this.number = line.number();
        this.name = line.name();
        this.email = line.email();
        this.unitPath = String.join("\n", line.unitPath());
        this.site = line.site();
        this.zone = line.zone().getId();
        this.hiredOn = line.hiredOn();
        this.managerNumber = line.managerNumber();
        this.languages = String.join("|", line.languages());
        this.jobTitle = line.jobTitle();
        this.leavesOn = line.leavesOn();
    }

    long at() {
        return line;
    }

    RosterLine told() {
        return new RosterLine(
                number,
                name,
                email,
                List.of(unitPath.split("\n")),
                site,
                ZoneId.of(zone),
                hiredOn,
                managerNumber,
                List.of(languages.split("\\|")),
                jobTitle,
                leavesOn);
    }
}
