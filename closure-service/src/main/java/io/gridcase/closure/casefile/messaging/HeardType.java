package io.gridcase.closure.casefile.messaging;

import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.casefile.CaseStage;
import io.gridcase.closure.casefile.Effect;
import io.gridcase.closure.casefile.Happening;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A type of message that is heard here, and what it means.
 *
 * @param message as which its body is read
 */
record HeardType<T>(String type, Class<T> message, Function<T, Happening> meaning) {

    static final List<HeardType<?>> ALL = Stream.concat(
                    Stream.of(
                            of("case-filed.v1", CaseFiledMessage.class),
                            of("case-voided.v1", CaseVoidedMessage.class),
                            of("dispatch-held.v1", DispatchHeldMessage.class),
                            of("case-dispatched.v1", CaseDispatchedMessage.class),
                            of("assignment-accepted.v1", AssignmentAcceptedMessage.class),
                            of("assignment-returned.v1", AssignmentReturnedMessage.class),
                            of("assignment-handled.v1", AssignmentHandledMessage.class),
                            of("deadline-extended.v1", DeadlineChangedMessage.class),
                            of("handling-type-changed.v1", DeadlineChangedMessage.class),
                            of("assignment-resumed.v1", DeadlineChangedMessage.class),
                            of("deadline-recomputed.v1", DeadlineChangedMessage.class),
                            of("assignment-reassigned.v1", AssignmentReassignedMessage.class),
                            paused("assignment-suspended.v1", CaseStage.SUSPENDED),
                            paused("assignment-postponed.v1", CaseStage.POSTPONED),
                            step("arbitration-requested.v1", CaseFile::arbitrationRequested),
                            step("own-part-reported.v1", CaseFile::ownPartReported)),
                    // Steps that change nothing about the case file; whoever reads the timeline sees them.
                    Stream.of(
                                    "change-asked.v1",
                                    "change-endorsed.v1",
                                    "change-request-ended.v1",
                                    "assistance-answered.v1",
                                    "assignment-reminded.v1",
                                    "supervision-answered.v1",
                                    "stage-overdue.v1")
                            .map(type -> step(type, caseFile -> Effect.NOTED)))
            .<HeardType<?>>map(type -> type)
            .toList();

    private static <T extends Happening> HeardType<T> of(String type, Class<T> message) {
        return new HeardType<>(type, message, said -> said);
    }

    private static HeardType<PausedMessage> paused(String type, CaseStage stage) {
        return new HeardType<>(type, PausedMessage.class, said -> said.as(stage));
    }

    private static HeardType<StepMessage> step(String type, Function<CaseFile, Effect> effect) {
        return new HeardType<>(type, StepMessage.class, said -> said.with(effect));
    }
}
