package org.teduh.care.counselling;

import java.time.DayOfWeek;
import java.time.LocalTime;

/** Every week on that day, from and until, in local time. */
record WorkingTime(DayOfWeek weekday, LocalTime from, LocalTime until) {}
