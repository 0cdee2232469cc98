package io.gridcase.dispatch.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.code.DepartmentCode;
import io.gridcase.dispatch.assignment.AssignmentEvent;
import io.gridcase.dispatch.assignment.AssistanceFixtures;
import io.gridcase.dispatch.assignment.CaseDispatched;
import io.gridcase.dispatch.assignment.Fixtures;
import io.gridcase.dispatch.assignment.PauseKind;
import io.gridcase.dispatch.assignment.SideFlowFixtures;
import io.gridcase.dispatch.assignment.TimerFixtures;
import io.gridcase.dispatch.assignment.TimerKind;
import io.gridcase.dispatch.changerequest.ChangeRequestEvent;
import io.gridcase.dispatch.changerequest.ChangeRequestFixtures;
import io.gridcase.dispatch.supervision.SupervisionFixtures;
import io.gridcase.web.AreaScope;
import io.gridcase.web.Caller;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is news, to whom, and who may hear it. */
class NewsTest {

    static Stream<Arguments> told() {
        return Stream.of(
                Arguments.of(dispatched(), List.of("ISSUED puyuan-municipal", "ASSISTANCE_ASKED puyuan-greening")),
                Arguments.of(
                        AssistanceFixtures.rework(AssistanceFixtures.handledByAll()),
                        List.of("REWORK puyuan-municipal")),
                Arguments.of(AssistanceFixtures.returned(), List.of("WITHDRAWN puyuan-greening")),
                Arguments.of(TimerFixtures.reminder(TimerKind.WARN), List.of("WARN puyuan-municipal")),
                Arguments.of(TimerFixtures.reminder(TimerKind.DUE), List.of("DUE puyuan-municipal")),
                Arguments.of(TimerFixtures.stageOverdue(), List.of("ACCEPTANCE_OVERDUE puyuan-municipal")),
                Arguments.of(TimerFixtures.nobodyResponsible(), List.of("DECISION_OVERDUE")),
                Arguments.of(SideFlowFixtures.extended(), List.of("DEADLINE_CHANGED puyuan-municipal")),
                Arguments.of(SideFlowFixtures.handlingTypeChanged(), List.of("DEADLINE_CHANGED puyuan-municipal")),
                Arguments.of(
                        SideFlowFixtures.paused(PauseKind.SUSPENSION, "2017-08-01T00:00:00Z"),
                        List.of("DEADLINE_CHANGED puyuan-municipal")),
                Arguments.of(SideFlowFixtures.resumed(), List.of("DEADLINE_CHANGED puyuan-municipal")),
                Arguments.of(SideFlowFixtures.recomputed(), List.of("DEADLINE_CHANGED puyuan-municipal")),
                Arguments.of(SideFlowFixtures.arbitrationRequested(), List.of("ARBITRATION")),
                Arguments.of(AssistanceFixtures.answered(), List.of()),
                Arguments.of(AssistanceFixtures.ownPartReported(), List.of()));
    }

    @ParameterizedTest
    @MethodSource("told")
    void an_event_is_news_to_those_whom_it_concerns(AssignmentEvent event, List<String> expected) {
        assertThat(AssignmentNews.of(event)).extracting(NewsTest::words).containsExactlyElementsOf(expected);
    }

    static Stream<Arguments> asked() {
        return Stream.of(
                Arguments.of(ChangeRequestFixtures.asked(), "REQUEST_TO_ENDORSE puyuan-municipal"),
                Arguments.of(ChangeRequestFixtures.endorsed(), "REQUEST_TO_DECIDE"),
                Arguments.of(ChangeRequestFixtures.refused(), "REQUEST_ENDED puyuan-municipal"));
    }

    @ParameterizedTest
    @MethodSource("asked")
    void a_request_is_news_to_whoever_is_next(ChangeRequestEvent event, String expected) {
        assertThat(words(ChangeRequestNews.of(event))).isEqualTo(expected);
    }

    @Test
    void what_the_centre_demands_is_news_to_the_department() {
        assertThat(words(SupervisionNews.of(SupervisionFixtures.reminded()))).isEqualTo("REMINDED puyuan-municipal");
        assertThat(words(SupervisionNews.of(SupervisionFixtures.received()))).isEqualTo("SUPERVISED puyuan-municipal");
    }

    @Test
    void the_same_has_the_same_id_and_nothing_else_has_it() {
        var all = Stream.of(dispatched(), SideFlowFixtures.extended(), SideFlowFixtures.resumed())
                .flatMap(event -> AssignmentNews.of(event).stream())
                .toList();

        assertThat(all).extracting(News::eventId).doesNotHaveDuplicates();
        assertThat(AssignmentNews.of(dispatched()).get(0).eventId())
                .isEqualTo(all.get(0).eventId());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            handler         | puyuan-municipal | 330483101 | ISSUED             | true
            department-head | puyuan-municipal | 330483101 | ISSUED             | true
            handler         | puyuan-greening  | 330483101 | ISSUED             | false
            dispatcher      | puyuan-municipal | 330483101 | ISSUED             | false
            inspector       | puyuan-municipal | 330483101 | ISSUED             | false
            handler         | puyuan-municipal | 330483101 | REQUEST_TO_ENDORSE | false
            department-head | puyuan-municipal | 330483101 | REQUEST_TO_ENDORSE | true
            dispatcher      | puyuan-municipal | 330483101 | HELD               | true
            dispatcher      | puyuan-municipal | 330483    | HELD               | true
            dispatcher      | puyuan-municipal | 330483100 | HELD               | false
            handler         | puyuan-municipal | 330483101 | HELD               | false
            supervisor      | puyuan-municipal | 330483101 | ARBITRATION        | true
            dispatcher      | puyuan-municipal | 330483101 | ARBITRATION        | false
            """)
    void only_whoever_has_the_duty_may_hear(String role, String department, String area, NewsKind kind, boolean may) {
        var caller = new Caller("a-1", Set.of(role), new AreaScope(List.of(area)), Optional.of(department));
        var whom = kind.audience().isByDepartment() ? Optional.of("puyuan-municipal") : Optional.<String>empty();

        assertThat(Duties.of(caller).letHear(kind, whom, Fixtures.grid().value()))
                .isEqualTo(may);
    }

    private static CaseDispatched dispatched() {
        return new CaseDispatched(
                Fixtures.caseNumber(),
                Fixtures.filed(),
                1,
                Fixtures.assistedDispatch(),
                Fixtures.deadline(),
                null,
                false);
    }

    private static String words(News news) {
        return news.department()
                .map(DepartmentCode::value)
                .map(code -> news.kind() + " " + code)
                .orElse(news.kind() + "");
    }
}
