package io.gridcase.cityprofile.calendar;

import io.gridcase.cityprofile.CityProfile;
import io.gridcase.cityprofile.Part;

/** The city's own name for the edition, and proof that holidays, hours and who keeps them are the same. */
final class CalendarVersion {

    /** Enough of a SHA-256 to tell two editions of one city apart. */
    private static final int SHOWN_DIGITS = 6;

    private CalendarVersion() {}

    static String of(CityProfile profile) {
        return "%s+%s.%s%s"
                .formatted(
                        profile.city().edition(),
                        profile.version(Part.CALENDAR).substring(0, SHOWN_DIGITS),
                        profile.version(Part.WORKING_HOURS).substring(0, SHOWN_DIGITS),
                        groups(profile));
    }

    /** Nothing when all departments keep the same hours. */
    private static String groups(CityProfile profile) {
        var members = profile.departments().stream()
                .filter(department -> !department.hoursGroup().isEmpty())
                .map(department -> department.code() + "=" + department.hoursGroup())
                .sorted()
                .toList();
        return members.isEmpty() ? "" : ".%08x".formatted(members.hashCode()).substring(0, 1 + SHOWN_DIGITS);
    }
}
