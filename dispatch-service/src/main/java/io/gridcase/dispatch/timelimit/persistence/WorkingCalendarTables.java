package io.gridcase.dispatch.timelimit.persistence;

import static java.util.stream.Collectors.toMap;

import io.gridcase.cityprofile.CityProfile;
import io.gridcase.cityprofile.calendar.CityCalendars;
import io.gridcase.cityprofile.calendar.WorkingTimeTable;
import io.gridcase.dispatch.cityprofile.Cities;
import io.gridcase.dispatch.cityprofile.City;
import io.gridcase.dispatch.cityprofile.ProfileTables;
import io.gridcase.dispatch.department.Department;
import io.gridcase.dispatch.timelimit.CalendarDay;
import io.gridcase.dispatch.timelimit.WorkingCalendars;
import io.gridcase.dispatch.timelimit.WorkingSession;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Working hours and holidays in their tables. The calendars made of them are kept, for they never change under their
 * version; which version holds is asked each time, for another replica may have imported a new one.
 */
@ApplicationScoped
class WorkingCalendarTables implements WorkingCalendars, ProfileTables {

    private final Cities cities;
    private final AtomicReference<@Nullable CityCalendars> latest = new AtomicReference<>();

    WorkingCalendarTables(Cities cities) {
        this.cities = cities;
    }

    @Override
    public Uni<CityCalendars> current() {
        return cities.current().chain(city -> {
            var kept = latest.get();
            return kept != null && kept.version().equals(city.calendarVersion())
                    ? Uni.createFrom().item(kept)
                    : Panache.getSession().chain(session -> load(session, city)).invoke(latest::set);
        });
    }

    private static Uni<CityCalendars> load(Mutiny.Session session, City city) {
        return all(session, WorkingSession.class, "")
                .chain(sessions -> all(session, CalendarDay.class, "").map(days -> table(sessions, days)))
                .chain(table -> all(session, Department.class, " where hoursGroup <> ''")
                        .map(departments -> table.calendars(
                                city.calendarVersion(),
                                city.zone(),
                                departments.stream().collect(toMap(Department::code, Department::hoursGroup)))));
    }

    private static WorkingTimeTable table(List<WorkingSession> sessions, List<CalendarDay> days) {
        return new WorkingTimeTable(
                sessions.stream().map(WorkingSession::entry).toList(),
                days.stream().collect(toMap(CalendarDay::day, CalendarDay::dayType)));
    }

    private static <T> Uni<List<T>> all(Mutiny.Session session, Class<T> type, String condition) {
        return session.createQuery("from " + type.getSimpleName() + condition, type)
                .getResultList();
    }

    @Override
    public void replace(CityProfile profile, Connection connection) throws SQLException {
        // A calendar that cannot be computed with stops the import, not the first dispatch.
        CityCalendars.of(profile);
        try (var delete = connection.createStatement()) {
            delete.executeUpdate("delete from working_session");
            delete.executeUpdate("delete from calendar_day");
        }
        addSessions(profile, connection);
        addDays(profile, connection);
    }

    private static void addSessions(CityProfile profile, Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement("insert into working_session"
                + " (hours_group, effective_from, season_from, season_to, session_start, session_end)"
                + " values (?, ?, ?, ?, ?, ?)")) {
            for (var hours : profile.workingHours()) {
                insert.setString(1, hours.group());
                insert.setObject(2, hours.effectiveFrom());
                insert.setString(
                        3,
                        hours.season().map(season -> season.first().toString()).orElse(null));
                insert.setString(
                        4,
                        hours.season().map(season -> season.last().toString()).orElse(null));
                insert.setObject(5, hours.sessionStart());
                insert.setObject(6, hours.sessionEnd());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void addDays(CityProfile profile, Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement("insert into calendar_day (day, day_type) values (?, ?)")) {
            for (var day : profile.calendar()) {
                insert.setObject(1, day.date());
                insert.setString(2, day.dayType().name());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
