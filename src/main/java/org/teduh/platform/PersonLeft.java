package org.teduh.platform;

import java.time.LocalDate;

/** Somebody's last day is known; fired in the transaction that writes it. */
public record PersonLeft(PersonId person, LocalDate lastDay) {}
