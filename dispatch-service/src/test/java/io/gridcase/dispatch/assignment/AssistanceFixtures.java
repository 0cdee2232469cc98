package io.gridcase.dispatch.assignment;

import java.time.Instant;
import java.util.List;

/** The founding record with a department that helps; as the examples of the contracts tell it. */
public final class AssistanceFixtures {

    private AssistanceFixtures() {}

    public static Assistance help() {
        return new Assistance(
                SideFlowFixtures.greening(),
                false,
                "py-greening-1",
                Instant.parse("2017-07-03T08:00:00Z"),
                "已移开遮挡的灌木",
                Fixtures.handling().handlingPhotos());
    }

    static Assistance refusal() {
        return new Assistance(
                SideFlowFixtures.greening(),
                true,
                "py-greening-1",
                Instant.parse("2017-07-03T08:00:00Z"),
                "灌木不在路缘石旁",
                List.of());
    }

    public static AssistanceAnswered answered() {
        return new AssistanceAnswered(Fixtures.caseNumber(), Fixtures.grid(), 1, help(), 1);
    }

    public static OwnPartReported ownPartReported() {
        return new OwnPartReported(
                Fixtures.caseNumber(),
                Fixtures.grid(),
                Fixtures.municipal(),
                Fixtures.handling(),
                List.of(SideFlowFixtures.greening()));
    }

    public static AssignmentHandled completed() {
        return new AssignmentHandled(
                Fixtures.caseNumber(), Fixtures.grid(), Fixtures.municipal(), Fixtures.handling(), help().at());
    }

    public static AssignmentReturned returned() {
        return dispatched().giveBack("py-municipal-1", Fixtures.DISPATCHED, "不归我们管");
    }

    static Assignment dispatched() {
        var assignment = SideFlowFixtures.waiting();
        assignment.dispatch(Fixtures.assistedDispatch(), Fixtures.terms());
        return assignment;
    }

    static Assignment accepted() {
        var assignment = dispatched();
        assignment.accept(Fixtures.accepted().acceptance());
        return assignment;
    }

    public static Assignment handledByAll() {
        var assignment = accepted();
        assignment.assist(help());
        assignment.reportHandled(Fixtures.handling());
        return assignment;
    }

    public static AssignmentIssued rework(Assignment assignment) {
        return assignment.rework("仅修复一半", Instant.parse("2017-07-04T01:00:00Z"));
    }
}
