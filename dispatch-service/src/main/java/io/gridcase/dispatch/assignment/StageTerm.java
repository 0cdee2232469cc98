package io.gridcase.dispatch.assignment;

import io.gridcase.code.Stage;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * 派遣时限, 仲裁时限 or 签收时限: until when a case should have left the step in which it waits.
 *
 * @param stageDueAt the last instant in time
 * @param stageTold whether everybody was told that it is overdue
 */
@Embeddable
public record StageTerm(@Enumerated(EnumType.STRING) Stage stage, Instant stageDueAt, boolean stageTold) {

    /** One that has just begun. */
    static StageTerm until(Instant dueAt, Stage stage) {
        return new StageTerm(stage, dueAt, false);
    }

    StageTerm told() {
        return new StageTerm(stage, stageDueAt, true);
    }

    public boolean isOverdueAt(Instant now) {
        return stageDueAt.isBefore(now);
    }
}
