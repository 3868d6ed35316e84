package org.teduh.care.psychosocial;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The wellbeing survey of one year: open from its first to its last day, answered once by each who wants to. */
@Entity
@Table(name = "waves")
class Wave {

    @Id
    @Column(name = "wave_year")
    private int year;

    @Column(name = "opens_on")
    private LocalDate opensOn;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    protected Wave() {}

    Wave(int year, LocalDate opensOn, LocalDate closesOn) {
        this.year = year;
        this.opensOn = opensOn;
        this.closesOn = closesOn;
    }

    int year() {
        return year;
    }

    LocalDate closesOn() {
        return closesOn;
    }

    boolean isOpen(LocalDate day) {
        return !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }
}
