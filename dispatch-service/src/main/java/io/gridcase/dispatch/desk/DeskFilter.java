package io.gridcase.dispatch.desk;

import static java.util.stream.Collectors.joining;

import io.gridcase.code.ClassCode;
import io.gridcase.code.ClassKind;
import io.gridcase.code.HandlingType;
import io.gridcase.dispatch.assignment.AssignmentScope;
import io.gridcase.dispatch.assignment.AssignmentState;
import io.gridcase.dispatch.timelimit.StageLight;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which assignments are on somebody's desk.
 *
 * @param scope how far the person may look, whatever else is asked for
 * @param states those in one of these states
 * @param light at the time of asking
 * @param kind a class code is unique only with its kind
 * @param area prefix of an area or grid code
 * @param finallyAssigned 仲裁: a supervisor decided, or nobody did
 * @param text part of the address or of the description, in any case
 * @param dispatchedFrom the first instant of dispatch
 * @param dispatchedTo the first instant that is too late
 */
public record DeskFilter(
        AssignmentScope scope,
        Set<AssignmentState> states,
        Optional<String> department,
        Optional<StageLight> light,
        Optional<ClassKind> kind,
        Optional<ClassCode> classCode,
        Optional<String> area,
        Optional<HandlingType> handlingType,
        Optional<Boolean> finallyAssigned,
        Optional<String> text,
        Optional<Instant> dispatchedFrom,
        Optional<Instant> dispatchedTo) {

    public DeskFilter {
        states = Set.copyOf(states);
    }

    /** For the log; of a text only that there was one, for it may be somebody's name. */
    String inWords() {
        return Stream.of(
                        Optional.of("states " + new TreeSet<>(states)),
                        department.map(code -> "department " + code),
                        light.map(shown -> "light " + shown),
                        kind.map(any -> "kind " + any),
                        classCode.map(code -> "class " + code.value()),
                        area.map(prefix -> "area " + prefix),
                        handlingType.map(type -> "handling type " + type),
                        finallyAssigned.map(decided -> "final " + decided),
                        text.map(any -> "a text"),
                        dispatchedFrom.map(from -> "dispatched from " + from),
                        dispatchedTo.map(to -> "dispatched before " + to))
                .flatMap(Optional::stream)
                .collect(joining(", "));
    }
}
