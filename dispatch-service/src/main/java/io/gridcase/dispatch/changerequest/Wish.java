package io.gridcase.dispatch.changerequest;

import io.gridcase.code.HandlingType;
import io.gridcase.dispatch.assignment.Project;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a department asks for.
 *
 * @param pauseUntil of a pause: when the clock is to go on
 * @param wantedType of another handling type: which
 * @param project of ENGINEERING work: the project that it becomes part of
 * @param reason why
 */
@Embeddable
public record Wish(
        @Enumerated(EnumType.STRING) ChangeKind kind,
        @Nullable Instant pauseUntil,
        @Enumerated(EnumType.STRING) @Nullable HandlingType wantedType,
        @Embedded @Nullable Project project,
        String reason) {

    /** @throws MalformedWish when it says what its kind has no use for, or leaves out what it needs */
    public Wish {
        MalformedWish.unless(kind.isPause() == (pauseUntil != null), "until", "is for pauses, and they need it");
        MalformedWish.unless(
                (kind == ChangeKind.HANDLING_TYPE) == (wantedType != null),
                "handlingType",
                "is for HANDLING_TYPE, which needs it");
        MalformedWish.unless(
                project == null || wantedType == HandlingType.ENGINEERING, "project", "is for ENGINEERING work");
    }

    /** Of another handling type. */
    HandlingType type() {
        return Objects.requireNonNull(wantedType);
    }

    /** Of a pause. */
    Instant until() {
        return Objects.requireNonNull(pauseUntil);
    }
}
