package io.gridcase.dispatch.assignment.messaging;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.dispatch.assignment.DeadlineReminder;
import io.gridcase.dispatch.assignment.TimerKind;
import java.time.Instant;

/** {@code deadline-reminder.v1}. */
record DeadlineReminderMessage(
        CaseNumber caseNumber,
        DepartmentCode department,
        int round,
        TimerKind reminder,
        Instant warnAt,
        Instant dueAt) {

    static DeadlineReminderMessage of(DeadlineReminder event) {
        return new DeadlineReminderMessage(
                event.caseNumber(), event.department(), event.round(), event.kind(), event.warnAt(), event.dueAt());
    }
}
