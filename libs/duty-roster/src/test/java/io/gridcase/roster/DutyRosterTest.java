package io.gridcase.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.code.GridCode;
import io.gridcase.web.AreaScope;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is sent to grid 330483101018005 on the day of the founding record. */
class DutyRosterTest {

    private static final GridCode GRID = new GridCode("330483101018005");
    private static final List<GridCode> TOUCHING =
            List.of(new GridCode("330483101018004"), new GridCode("330483101019001"));
    private static final LocalDate DAY = LocalDate.of(2017, 6, 30);
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** Duties are {@code person:area}, with a capital letter for team leaders; open tasks are {@code person:count}. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            the grid's own                    | a:330483101018005 b:330483101018004                   |     |         | a | OWN_GRID       |
            the village's own                 | a:330483101018                                        |     |         | a | OWN_GRID       |
            the smaller area knows better     | a:330483101018 b:330483101018005                      |     |         | b | OWN_GRID       |
            fewest open tasks of equals       | a:330483101018 b:330483101018 c:330483101018          |     | a:2 b:1 c:1 | b | OWN_GRID   |
            the smaller area before few tasks | a:330483101018 b:330483101018005                      |     | b:9     | b | OWN_GRID       |
            staff code of equals              | b:330483101018 a:330483101018                         |     |         | a | OWN_GRID       |
            away: a grid that touches it      | a:330483101018005 b:330483101018004 c:330483101018009 | a   |         | b | NEIGHBOUR_GRID | a
            a neighbour of another village    | b:330483101019 c:330483101018009                      |     |         | b | NEIGHBOUR_GRID |
            away: another of the village      | a:330483101018005 c:330483101018009 d:330483101020    | a   |         | c | SAME_VILLAGE   | a
            away: another of the town         | a:330483101018005 d:330483101020 L:330483101          | a   |         | d | SAME_TOWN      | a
            several away, in order            | a:330483101018005 b:330483101018004 L:330483101       | a b |         | L | TEAM_LEADER    | a b
            the team leader, nearest first    | M:330483 L:330483101                                  |     |         | L | TEAM_LEADER    |
            no inspector of another town      | x:330483100 L:330483101                               |     |         | L | TEAM_LEADER    |
            no leader of another town         | L:330483100                                           |     |         | - | NOBODY         |
            everybody away                    | a:330483101018005 L:330483101                         | a L |         | - | NOBODY         | a L
            nobody at all                     |                                                       |     |         | - | NOBODY         |
            both inspector and leader         | A:330483101 a:330483101018                            |     |         | a | OWN_GRID       |
            """)
    void the_nearest_who_is_there_goes(
            String name,
            @Nullable String duties,
            @Nullable String absent,
            @Nullable String tasks,
            String person,
            Choice choice,
            @Nullable String away) {
        var roster =
                DutyRoster.of(words(duties).stream().map(DutyRosterTest::duty).toList(), SHANGHAI);

        var appointment =
                Appointment.among(roster.candidates(GRID, TOUCHING, DAY), Set.copyOf(words(absent)), counts(tasks));

        assertThat(appointment.person().orElse("-")).isEqualTo(person);
        assertThat(appointment.choice()).isEqualTo(choice);
        assertThat(appointment.away()).isEqualTo(words(away));
    }

    @ParameterizedTest
    @CsvSource({
        "2017-06-29,           , false",
        "2017-06-30,           , true",
        "2017-07-01, 2017-07-02, true",
        "2017-07-02, 2017-07-02, true",
        "2017-07-03, 2017-07-02, false"
    })
    void a_duty_holds_from_its_first_to_its_last_day(LocalDate day, @Nullable LocalDate to, boolean holds) {
        var roster = DutyRoster.of(
                List.of(new Duty("a", DutyKind.INSPECTOR, GRID.value(), LocalDate.of(2017, 6, 30), to)), SHANGHAI);

        assertThat(roster.onDuty("a", day)).isEqualTo(holds);
        assertThat(roster.candidates(GRID, List.of(), day)).hasSize(holds ? 1 : 0);
    }

    @Test
    void days_begin_at_midnight_of_the_city() {
        var roster = DutyRoster.of(List.of(), SHANGHAI);

        assertThat(roster.day(Instant.parse("2017-06-29T15:59:59Z"))).isEqualTo("2017-06-29");
        assertThat(roster.day(Instant.parse("2017-06-29T16:00:00Z"))).isEqualTo("2017-06-30");
    }

    @Test
    void only_who_has_other_duties_that_day_is_elsewhere() {
        var roster = DutyRoster.of(List.of(duty("a:330483101018"), duty("b:330483101019")), SHANGHAI);

        assertThat(roster.onDutyElsewhere("a", GRID, DAY)).isFalse();
        assertThat(roster.onDutyElsewhere("b", GRID, DAY)).isTrue();
        assertThat(roster.onDutyElsewhere("b", GRID, LocalDate.of(2015, 1, 1))).isFalse();
        assertThat(roster.onDutyElsewhere("nobody", GRID, DAY)).isFalse();
    }

    @Test
    void a_person_is_known_where_the_duties_lie() {
        var roster = DutyRoster.of(List.of(duty("a:330483101018")), SHANGHAI);

        assertThat(roster.knows("a", new AreaScope(List.of("330483101")))).isTrue();
        assertThat(roster.knows("a", new AreaScope(List.of("330483100")))).isFalse();
        assertThat(roster.knows("b", new AreaScope(List.of("330483")))).isFalse();
    }

    private static Duty duty(String text) {
        var parts = text.split(":");
        boolean leads = Character.isUpperCase(parts[0].charAt(0));
        var person = parts[0].equals("A") ? "a" : parts[0];
        return new Duty(
                person, leads ? DutyKind.TEAM_LEADER : DutyKind.INSPECTOR, parts[1], LocalDate.of(2016, 1, 1), null);
    }

    private static List<String> words(@Nullable String text) {
        return text == null ? List.of() : List.of(text.split(" "));
    }

    private static Map<String, Integer> counts(@Nullable String text) {
        return Arrays.stream(words(text).toArray(String[]::new))
                .map(entry -> entry.split(":"))
                .collect(Collectors.toMap(entry -> entry[0], entry -> Integer.valueOf(entry[1])));
    }
}
