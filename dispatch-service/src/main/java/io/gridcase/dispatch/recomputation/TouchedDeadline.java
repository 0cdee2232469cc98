package io.gridcase.dispatch.recomputation;

import io.gridcase.dispatch.timelimit.GrantedDeadline;

/** A deadline that would be another one by the calendars of today. */
public record TouchedDeadline(OpenDeadline open, GrantedDeadline after) {

    public String caseNumber() {
        return open.caseNumber().value();
    }

    /** What somebody has seen of it. */
    String seen() {
        return "%s %d %s %s".formatted(open.caseNumber(), open.version(), after.warnAt(), after.dueAt());
    }
}
