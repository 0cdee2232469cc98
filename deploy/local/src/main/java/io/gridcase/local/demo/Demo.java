package io.gridcase.local.demo;

import io.gridcase.cityprofile.CityProfile;
import io.gridcase.cityprofile.DayType;
import io.gridcase.local.keycloak.DemoLogin;
import io.gridcase.local.stack.ClockFile;
import java.io.PrintStream;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Plays one working day of Puyuan over the public API, in the order of time and with the services' clocks set to each
 * step. The same seed, size and day give the same reports; a day already played is only shown.
 */
public final class Demo {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final CityProfile profile;
    private final Services services;
    private final ClockFile clock;
    private final PrintStream out;

    public Demo(CityProfile profile, StackAddresses addresses, ClockFile clock, PrintStream out) {
        this.profile = profile;
        this.services = new Services(new Api(new DemoLogin(addresses.issuer())), addresses);
        this.clock = clock;
        this.out = out;
    }

    /** The last working day before {@code today} that the profile's calendar knows. */
    public LocalDate lastWorkingDay(LocalDate today) {
        return today.minusDays(60)
                .datesUntil(today)
                .filter(day -> profile.calendarYears().contains(day.getYear()))
                .filter(this::isWorkingDay)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new DemoFailed("the calendar of the profile does not reach " + today));
    }

    /** @throws DemoFailed when a service refuses a step or does not answer */
    public void play(LocalDate day, int cases, long seed) {
        var plan = DayPlan.of(profile, day, cases, seed);
        var missing = plan.reports().stream()
                .filter(report -> services.findReport(report).isEmpty())
                .toList();
        out.printf("Puyuan 濮院镇, %s: %d reports, seed %d%n", day, cases, seed);
        if (missing.isEmpty()) {
            out.println("  This day has been played already; another --seed or --day gives another.");
        } else {
            play(day, missing);
        }
        out.println(DaySummary.of(services, plan.reports()).table());
    }

    private void play(LocalDate day, List<PlannedReport> reports) {
        var from = at(day, MORNING);
        var to = at(day, EVENING);
        var agenda = new Agenda(to);
        var handlers = Handlers.of(profile);
        reports.forEach(report -> new CaseCourse(services, handlers, agenda, report).begin());
        var progress = new Progress(
                out, System.console() != null, from, to, profile.city().zone());
        var backToReal = new Thread(clock::real);
        Runtime.getRuntime().addShutdownHook(backToReal);
        try {
            var steps = new int[1];
            agenda.run(now -> {
                clock.set(now);
                progress.at(now, ++steps[0]);
            });
        } finally {
            clock.real();
            Runtime.getRuntime().removeShutdownHook(backToReal);
            progress.done();
        }
    }

    private boolean isWorkingDay(LocalDate day) {
        return profile.calendar().stream()
                .filter(known -> known.date().equals(day))
                .findFirst()
                .map(known -> known.dayType() == DayType.WORK)
                .orElseGet(() -> !WEEKEND.contains(day.getDayOfWeek()));
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(profile.city().zone()).toInstant();
    }
}
