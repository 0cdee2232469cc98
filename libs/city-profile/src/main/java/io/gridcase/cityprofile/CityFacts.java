package io.gridcase.cityprofile;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What holds for the whole city.
 *
 * @param countyCode 6 digits; case numbers begin with it
 * @param zone where the city's working hours and dates are read
 * @param edition the name the city gives this state of its profile, for people; machines compare the version
 * @param effectiveFrom the first day on which this edition applies
 */
public record CityFacts(
        String countyCode, String nameZh, String nameEn, ZoneId zone, String edition, LocalDate effectiveFrom) {}
