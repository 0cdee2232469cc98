package io.gridcase.dispatch.timelimit.persistence;

import io.gridcase.cityprofile.CityProfile;
import io.gridcase.dispatch.cityprofile.Cities;
import io.gridcase.dispatch.cityprofile.City;
import io.gridcase.dispatch.cityprofile.ProfileTables;
import io.gridcase.dispatch.timelimit.CalendarDay;
import io.gridcase.dispatch.timelimit.WorkingCalendars;
import io.gridcase.dispatch.timelimit.WorkingSession;
import io.gridcase.dispatch.timelimit.WorkingTimeTable;
import io.gridcase.workingtime.DayType;
import io.gridcase.workingtime.WorkingCalendar;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Working hours and holidays in their tables. The calendar made of them is kept, for it never changes under its
 * version; which version holds is asked each time, for another replica may have imported a new one.
 */
@ApplicationScoped
class WorkingCalendarTables implements WorkingCalendars, ProfileTables {

    private final Cities cities;
    private final AtomicReference<@Nullable WorkingCalendar> latest = new AtomicReference<>();

    WorkingCalendarTables(Cities cities) {
        this.cities = cities;
    }

    @Override
    public Uni<WorkingCalendar> current() {
        return cities.current().chain(city -> {
            var kept = latest.get();
            return kept != null && kept.version().equals(city.calendarVersion())
                    ? Uni.createFrom().item(kept)
                    : load(city).invoke(latest::set);
        });
    }

    private static Uni<WorkingCalendar> load(City city) {
        return Panache.getSession()
                .chain(session -> session.createQuery("from WorkingSession", WorkingSession.class)
                        .getResultList()
                        .chain(sessions -> session.createQuery("from CalendarDay", CalendarDay.class)
                                .getResultList()
                                .map(days -> new WorkingTimeTable(sessions, days))))
                .map(table -> table.calendar(city.calendarVersion(), city.zone()));
    }

    @Override
    public void replace(CityProfile profile, Connection connection) throws SQLException {
        refuseUnusable(profile);
        try (var delete = connection.createStatement()) {
            delete.executeUpdate("delete from working_session");
            delete.executeUpdate("delete from calendar_day");
        }
        try (var insert = connection.prepareStatement(
                "insert into working_session (effective_from, session_start, session_end) values (?, ?, ?)")) {
            for (var hours : profile.workingHours()) {
                insert.setObject(1, hours.effectiveFrom());
                insert.setObject(2, hours.sessionStart());
                insert.setObject(3, hours.sessionEnd());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (var insert = connection.prepareStatement("insert into calendar_day (day, day_type) values (?, ?)")) {
            for (var day : profile.calendar()) {
                insert.setObject(1, day.date());
                insert.setString(2, day.dayType().name());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** A calendar that cannot be computed with stops the import, not the first dispatch. */
    private static void refuseUnusable(CityProfile profile) {
        var sessions = profile.workingHours().stream()
                .map(hours -> new WorkingSession(hours.effectiveFrom(), hours.sessionStart(), hours.sessionEnd()))
                .toList();
        var days = profile.calendar().stream()
                .map(day -> new CalendarDay(
                        day.date(), DayType.valueOf(day.dayType().name())))
                .toList();
        new WorkingTimeTable(sessions, days)
                .calendar(profile.version(), profile.city().zone());
    }
}
