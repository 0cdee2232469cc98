package io.gridcase.closure.watch;

import io.gridcase.closure.casefile.Crossing;
import io.gridcase.closure.casefile.Dispatch;
import io.gridcase.closure.casefile.Multiples;
import io.gridcase.closure.cityprofile.City;
import io.gridcase.workingtime.CalendarNotLoaded;
import io.gridcase.workingtime.TimeLimit;
import io.gridcase.workingtime.TimeLimitUnit;
import io.gridcase.workingtime.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/**
 * 超时倍数 by the working calendar: the overrun runs on the clock of the limit, so that two work days beyond a deadline of
 * two work days are one multiple, whatever weekend lies between.
 */
@ApplicationScoped
class CalendarMultiples implements Multiples {

    private final City city;
    private final WatchConfig config;
    private final WatchMetrics metrics;

    CalendarMultiples(City city, WatchConfig config, WatchMetrics metrics) {
        this.city = city;
        this.config = config;
        this.metrics = metrics;
    }

    @Override
    public Optional<Crossing> crossing(Dispatch dispatch, int multiple, Instant now) {
        var deadline = dispatch.deadline();
        if (deadline == null || multiple > config.mostMultiples()) {
            return Optional.empty();
        }
        var calendar = city.calendars().of(dispatch.department());
        return limit(deadline, multiple)
                .map(overrun -> at(calendar, deadline.dueAt(), overrun)
                        .map(at -> new Crossing(multiple, at, true))
                        .orElseGet(() -> new Crossing(multiple, later(now), false)));
    }

    /** As many limits as one, where there is a limit. */
    private static Optional<TimeLimit> limit(Dispatch.Deadline deadline, int multiple) {
        return deadline.limit() == null
                        || deadline.limitUnit() == null
                        || deadline.limit() * multiple > TimeLimit.MAX_VALUE
                ? Optional.empty()
                : Optional.of(new TimeLimit(deadline.limit() * multiple, TimeLimitUnit.valueOf(deadline.limitUnit())));
    }

    /** Empty when holidays of that year are not known: better told late than wrongly. */
    private Optional<Instant> at(WorkingCalendar calendar, Instant dueAt, TimeLimit overrun) {
        try {
            return Optional.of(calendar.deadline(dueAt, overrun).dueAt());
        } catch (CalendarNotLoaded missing) {
            metrics.uncertain(missing);
            return Optional.empty();
        }
    }

    private Instant later(Instant now) {
        return now.plus(config.calendarPatience());
    }
}
