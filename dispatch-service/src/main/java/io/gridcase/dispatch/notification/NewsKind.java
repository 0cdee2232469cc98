package io.gridcase.dispatch.notification;

import static io.gridcase.dispatch.notification.Audience.CENTRE;
import static io.gridcase.dispatch.notification.Audience.DEPARTMENT;
import static io.gridcase.dispatch.notification.Audience.DISPATCHERS;
import static io.gridcase.dispatch.notification.Audience.HEAD;
import static io.gridcase.dispatch.notification.Audience.SUPERVISORS;

/** What people can be told of. */
public enum NewsKind {
    /** 派遣: the department has a case. */
    ISSUED(DEPARTMENT, false),
    /** 协办: the department is to help. */
    ASSISTANCE_ASKED(DEPARTMENT, false),
    /** 返工: the result was refused. */
    REWORK(DEPARTMENT, false),
    /** The department has nothing to do any more. */
    WITHDRAWN(DEPARTMENT, false),
    /** 催办. */
    REMINDED(DEPARTMENT, false),
    /** 督办, 通报, 约谈. */
    SUPERVISED(DEPARTMENT, true),
    /** 80 % of the time is used. */
    WARN(DEPARTMENT, false),
    /** The time is over. */
    DUE(DEPARTMENT, true),
    /** 签收 takes too long. */
    ACCEPTANCE_OVERDUE(DEPARTMENT, false),
    /** 延期, 更改处理类型, 挂账, 缓办, or another calendar. */
    DEADLINE_CHANGED(DEPARTMENT, false),
    /** A head is asked to agree. */
    REQUEST_TO_ENDORSE(HEAD, false),
    /** Nothing comes of what the department asked for. */
    REQUEST_ENDED(DEPARTMENT, false),
    /** A case waits for the dispatcher. */
    HELD(DISPATCHERS, false),
    /** A request waits for the dispatcher. */
    REQUEST_TO_DECIDE(DISPATCHERS, false),
    /** An assisting department does nothing. */
    ASSISTANCE_DECLINED(DISPATCHERS, false),
    /** 仲裁: a case waits for the supervisor. */
    ARBITRATION(SUPERVISORS, false),
    /** 派遣 or 仲裁 takes too long. */
    DECISION_OVERDUE(CENTRE, false);

    private final Audience audience;
    private final boolean urgent;

    NewsKind(Audience audience, boolean urgent) {
        this.audience = audience;
        this.urgent = urgent;
    }

    public Audience audience() {
        return audience;
    }

    /** Whether it passes the quiet hours, of whichever case. */
    public boolean isUrgent() {
        return urgent;
    }
}
