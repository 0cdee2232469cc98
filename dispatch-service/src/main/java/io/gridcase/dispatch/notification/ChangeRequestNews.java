package io.gridcase.dispatch.notification;

import static io.gridcase.dispatch.notification.News.toCentre;
import static io.gridcase.dispatch.notification.News.toDepartment;

import io.gridcase.dispatch.changerequest.ChangeAsked;
import io.gridcase.dispatch.changerequest.ChangeEndorsed;
import io.gridcase.dispatch.changerequest.ChangeRequestEnded;
import io.gridcase.dispatch.changerequest.ChangeRequestEvent;
import io.gridcase.dispatch.changerequest.ChangeRequestState;

/** Who is told of a change request: whoever is to decide next, and in the end those who asked. */
public final class ChangeRequestNews {

    private ChangeRequestNews() {}

    /** What was granted is told as what became of the assignment. */
    public static News of(ChangeRequestEvent event) {
        var request = event.request();
        if (event instanceof ChangeRequestEnded ended) {
            return toDepartment(
                            NewsKind.REQUEST_ENDED,
                            request.caseNumber(),
                            request.department(),
                            ended.decision().decidedAt())
                    .about(request.id());
        }
        var at = event instanceof ChangeEndorsed endorsed
                ? endorsed.endorsement().endorsedAt()
                : ((ChangeAsked) event).request().askedAt();
        return request.state() == ChangeRequestState.ASKED
                ? toDepartment(NewsKind.REQUEST_TO_ENDORSE, request.caseNumber(), request.department(), at)
                        .about(request.id())
                : toCentre(NewsKind.REQUEST_TO_DECIDE, request.caseNumber(), at).about(request.id());
    }
}
