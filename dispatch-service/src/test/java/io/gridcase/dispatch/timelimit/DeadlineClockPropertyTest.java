package io.gridcase.dispatch.timelimit;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.workingtime.CalendarRules;
import io.gridcase.workingtime.LoadedYears;
import io.gridcase.workingtime.TimeLimit;
import io.gridcase.workingtime.WorkSession;
import io.gridcase.workingtime.WorkingCalendar;
import io.gridcase.workingtime.WorkingHours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Pauses, extensions and changes of type in any order, against counting minutes. */
@Domain(ClockActs.class)
@Domain(DomainContext.Global.class)
class DeadlineClockPropertyTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(new CalendarRules(
            "v1",
            MinuteByMinute.ZONE,
            new LoadedYears(Year.of(2025), Year.of(2027)),
            List.of(new WorkingHours(
                    LocalDate.of(2025, 1, 1),
                    List.of(
                            new WorkSession(LocalTime.of(8, 0), LocalTime.of(12, 0)),
                            new WorkSession(LocalTime.of(14, 0), LocalTime.of(18, 0))))),
            Map.of()));

    @Property(tries = 300)
    void the_clock_agrees_with_counting_minutes(
            @ForAll @IntRange(min = 0, max = 20_000) int minute,
            @ForAll TimeLimit limit,
            @ForAll List<ClockActs.Act> acts) {
        var start = Instant.parse("2025-03-03T00:00:00Z").plusSeconds(60L * minute);
        var model = new Model(start, limit);
        var clock = GrantedDeadline.of(applied(limit), DeadlineClock.started(start, null), CALENDAR);
        var now = start;
        for (var act : acts) {
            now = now.plus(act.after());
            clock = apply(clock, act, now);
            now = model.apply(act, now);
            assertThat(clock.dueAt()).isEqualTo(model.reached(5));
            assertThat(clock.warnAt()).isEqualTo(model.reached(4));
        }
    }

    @Property(tries = 100)
    void computed_again_by_the_same_calendar_nothing_changes(
            @ForAll TimeLimit limit, @ForAll List<ClockActs.Act> acts) {
        var start = Instant.parse("2025-03-03T00:00:00Z");
        var clock = GrantedDeadline.of(applied(limit), DeadlineClock.started(start, null), CALENDAR);
        for (var act : acts) {
            clock = apply(clock, act, start.plus(act.after()));
        }
        assertThat(clock.recompute(CALENDAR)).isEqualTo(clock);
    }

    private static GrantedDeadline apply(GrantedDeadline clock, ClockActs.Act act, Instant now) {
        return switch (act.what()) {
            case PAUSE -> clock.suspend(now).resume(now.plus(act.lasting()), CALENDAR);
            case EXTEND -> clock.extend(CALENDAR);
            case CHANGE_TYPE -> clock.changeLimit(applied(act.limit()), CALENDAR);
        };
    }

    private static AppliedLimit applied(TimeLimit limit) {
        return new AppliedLimit("INCIDENT/06050/2", limit.value(), limit.unit(), "CITY_RULE", "v1");
    }

    /** What was said, kept apart from what is tested. */
    private static final class Model {

        private final Instant start;
        private final List<Standstill> pauses = new ArrayList<>();
        private TimeLimit limit;
        private int granted = 1;

        Model(Instant start, TimeLimit limit) {
            this.start = start;
            this.limit = limit;
        }

        Instant apply(ClockActs.Act act, Instant now) {
            switch (act.what()) {
                case PAUSE -> pauses.add(new Standstill(now, now.plus(act.lasting())));
                case EXTEND -> granted++;
                case CHANGE_TYPE -> {
                    limit = act.limit();
                    granted = 1;
                }
            }
            return act.what() == ClockActs.What.PAUSE ? now.plus(act.lasting()) : now;
        }

        Instant reached(int fifths) {
            return MinuteByMinute.reached(start, limit, granted, fifths, pauses);
        }
    }
}
