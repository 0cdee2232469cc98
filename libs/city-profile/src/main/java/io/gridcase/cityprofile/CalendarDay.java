package io.gridcase.cityprofile;

import java.time.LocalDate;

/** A day on which the notice of the State Council departs from, or confirms, the ordinary week. */
public record CalendarDay(LocalDate date, DayType dayType, String nameZh, String nameEn) {}
