package org.teduh.hr;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A period whose release was published. One that is only planned is not found: it has no row in the second table. */
@Entity
@Table(name = "releases")
@SecondaryTable(name = "publications", pkJoinColumns = @PrimaryKeyJoinColumn(name = "release_id"))
class ReleasedPeriod {

    @Id
    private UUID id;

    private String period;

    @Column(name = "calendar_year")
    private int calendarYear;

    private String grain;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private String manifest;

    @Column(table = "publications", name = "made_on")
    private LocalDate publishedOn;

    protected ReleasedPeriod() {}
}
