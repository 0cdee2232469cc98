package io.gridcase.dispatch.notification;

import static io.gridcase.dispatch.notification.News.toDepartment;

import io.gridcase.dispatch.supervision.DepartmentReminded;
import io.gridcase.dispatch.supervision.SupervisionReceived;

/** 催办 and 督办, told to the department that is to answer. */
public final class SupervisionNews {

    private SupervisionNews() {}

    public static News of(DepartmentReminded event) {
        return toDepartment(
                        NewsKind.REMINDED,
                        event.caseNumber(),
                        event.department(),
                        event.demand().issuedAt())
                .about(event.id());
    }

    public static News of(SupervisionReceived event) {
        return toDepartment(
                        NewsKind.SUPERVISED,
                        event.caseNumber(),
                        event.department(),
                        event.demand().issuedAt())
                .about(event.id());
    }
}
