package io.gridcase.dispatch.recomputation;

import io.gridcase.cityprofile.calendar.CityCalendars;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.dispatch.timelimit.GrantedDeadline;
import io.gridcase.workingtime.CalendarNotLoaded;
import java.util.Optional;

/** A deadline that somebody still has to meet. */
public record OpenDeadline(CaseNumber caseNumber, long version, DepartmentCode department, GrantedDeadline deadline) {

    /** Empty when the calendars of today change nothing, or lack the year. */
    Optional<TouchedDeadline> touchedBy(CityCalendars city) {
        try {
            var after = deadline.recompute(city.of(department));
            return after.isDueAs(deadline) ? Optional.empty() : Optional.of(new TouchedDeadline(this, after));
        } catch (CalendarNotLoaded unknownYear) {
            return Optional.empty();
        }
    }
}
