package io.gridcase.dispatch.changerequest;

import io.gridcase.dispatch.assignment.AcceptedAssignments;
import io.gridcase.dispatch.assignment.SideFlowFixtures;
import java.time.Instant;

/** What the department asks for about the founding record; as the examples of the contracts tell it. */
public final class ChangeRequestFixtures {

    private ChangeRequestFixtures() {}

    static Wish suspension() {
        var until = Instant.parse("2017-09-01T00:00:00Z");
        return new Wish(
                ChangeKind.SUSPENSION,
                until,
                null,
                null,
                SideFlowFixtures.grant().reason());
    }

    static ChangeRequest request() {
        return new ChangeRequest(
                SideFlowFixtures.grant().requestId(),
                AcceptedAssignments.accepted(),
                suspension(),
                "py-municipal-1",
                Instant.parse("2017-07-03T00:30:00Z"));
    }

    public static ChangeAsked asked() {
        return request().asked();
    }

    public static ChangeEndorsed endorsed() {
        return request().endorse(new Endorsement("py-municipal-head", Instant.parse("2017-07-03T00:40:00Z")));
    }

    public static ChangeRequestEnded refused() {
        return request().refuse(new Decision("tx-dispatcher-1", Instant.parse("2017-07-03T01:00:00Z"), "仓库有货，不予挂账"));
    }
}
