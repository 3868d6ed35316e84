package org.teduh.care.counselling;

import java.time.LocalDate;
import java.time.LocalTime;

/** On that day, from and until in local time, it is open although the week says closed, or closed although open. */
record DayException(LocalDate day, LocalTime from, LocalTime until, boolean open) {}
