package io.gridcase.dispatch.whatif;

import io.gridcase.code.DepartmentCode;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whose a case was, when it was due, and whether that was kept. */
public record Outcome(Optional<DepartmentCode> department, Optional<Instant> dueAt, Standing standing) {

    static final Outcome HELD = new Outcome(Optional.empty(), Optional.empty(), Standing.HELD);

    static Outcome at(Instant readAt, DepartmentCode department, @Nullable Instant dueAt) {
        if (dueAt == null) {
            return new Outcome(Optional.of(department), Optional.empty(), Standing.NO_DEADLINE);
        }
        var standing = dueAt.isBefore(readAt) ? Standing.OVERDUE : Standing.IN_TIME;
        return new Outcome(Optional.of(department), Optional.of(dueAt), standing);
    }

    static Outcome notComputable(DepartmentCode department) {
        return new Outcome(Optional.of(department), Optional.empty(), Standing.NOT_COMPUTABLE);
    }
}
