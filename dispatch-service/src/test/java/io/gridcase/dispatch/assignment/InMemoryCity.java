package io.gridcase.dispatch.assignment;

import io.gridcase.cityprofile.WorkingHoursEntry;
import io.gridcase.cityprofile.calendar.WorkingTimeTable;
import io.gridcase.cityprofile.responsibility.Demands;
import io.gridcase.cityprofile.responsibility.Duty;
import io.gridcase.cityprofile.responsibility.ResponsibilityRule;
import io.gridcase.cityprofile.responsibility.RuleScope;
import io.gridcase.code.ClassKind;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.Stage;
import io.gridcase.dispatch.cityprofile.Cities;
import io.gridcase.dispatch.cityprofile.City;
import io.gridcase.dispatch.department.Department;
import io.gridcase.dispatch.department.Departments;
import io.gridcase.dispatch.department.UnknownDepartment;
import io.gridcase.dispatch.routing.RouteCase;
import io.gridcase.dispatch.timelimit.ConditionKey;
import io.gridcase.dispatch.timelimit.FindLimit;
import io.gridcase.dispatch.timelimit.GrantDeadline;
import io.gridcase.dispatch.timelimit.ReturnWindow;
import io.gridcase.dispatch.timelimit.StageEnd;
import io.gridcase.dispatch.timelimit.StageLimit;
import io.gridcase.dispatch.timelimit.StageLimits;
import io.gridcase.dispatch.timelimit.TimeLimitRule;
import io.gridcase.dispatch.timelimit.WorkingCalendars;
import io.gridcase.workingtime.DayType;
import io.gridcase.workingtime.TimeLimitUnit;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A city of two departments that knows the holidays of 2017 only. */
final class InMemoryCity {

    private static final LocalDate NEW_YEAR = LocalDate.of(2017, 1, 1);

    final List<ResponsibilityRule> rules = new ArrayList<>();
    final List<TimeLimitRule> limits = new ArrayList<>();

    void rule(String ruleId, String department) {
        rules.add(new ResponsibilityRule(
                ruleId,
                new RuleScope(ClassKind.INCIDENT, "06050", "330483101", Demands.NONE),
                Duty.of(department),
                LocalDate.EPOCH,
                Optional.empty()));
    }

    void limit(int value, TimeLimitUnit unit) {
        limits.add(new TimeLimitRule(Fixtures.filed().conditionKey(), value, unit, "CITY_SAMPLE"));
    }

    RouteCase routes() {
        return new RouteCase(new InMemoryRules(rules), new NoMergers(), cities());
    }

    GrantDeadline deadlines() {
        var find = new FindLimit(
                condition -> Uni.createFrom().item(limits(condition)),
                (grid, day) -> Uni.createFrom().item(Optional.empty()),
                cities());
        return new GrantDeadline(find, calendars());
    }

    ReturnWindow returns() {
        return new ReturnWindow(calendars());
    }

    /** 15 minutes by the clock for a dispatcher or a supervisor, an hour of work for a department. */
    BeginStage stages(Clock clock) {
        StageLimits limits = stage -> Uni.createFrom()
                .item(new StageLimit(stage, stage == Stage.ACCEPTANCE ? 60 : 15, stage == Stage.ACCEPTANCE));
        return new BeginStage(new StageEnd(limits, calendars()), clock);
    }

    static WorkingCalendars calendars() {
        return () -> Uni.createFrom().item(workingTime().calendars("2017", zone(), Map.of()));
    }

    private static Cities cities() {
        return () -> Uni.createFrom().item(new City(zone(), "2017"));
    }

    Departments departments() {
        return new Departments() {
            @Override
            public Uni<Department> of(DepartmentCode code) {
                return list("", 2)
                        .map(all -> all.stream()
                                .filter(department -> department.code().equals(code))
                                .findFirst()
                                .orElseThrow(() -> new UnknownDepartment(code)));
            }

            @Override
            public Uni<Department> open(DepartmentCode code) {
                return of(code);
            }

            @Override
            public Uni<List<Department>> list(String after, int limit) {
                return Uni.createFrom()
                        .item(List.of(
                                department("puyuan-municipal", "濮院镇市政养护单位"),
                                department("puyuan-greening", "濮院镇园林绿化养护单位")));
            }
        };
    }

    private List<TimeLimitRule> limits(ConditionKey condition) {
        return limits.stream()
                .filter(rule -> rule.condition().equals(condition))
                .toList();
    }

    private static Department department(String code, String nameZh) {
        return new Department(new DepartmentCode(code), nameZh, code, "MAINTENANCE", "330483101");
    }

    private static WorkingTimeTable workingTime() {
        return new WorkingTimeTable(
                List.of(session("14:00", "18:00"), session("08:00", "12:00")), Map.of(NEW_YEAR, DayType.OFF));
    }

    private static WorkingHoursEntry session(String start, String end) {
        return new WorkingHoursEntry("", NEW_YEAR, Optional.empty(), LocalTime.parse(start), LocalTime.parse(end));
    }

    private static ZoneId zone() {
        return ZoneId.of("Asia/Shanghai");
    }
}
