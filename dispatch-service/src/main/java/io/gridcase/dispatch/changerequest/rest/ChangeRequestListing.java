package io.gridcase.dispatch.changerequest.rest;

import io.gridcase.dispatch.assignment.AssignmentScope;
import io.gridcase.dispatch.changerequest.ChangeKind;
import io.gridcase.dispatch.changerequest.ChangeRequest;
import io.gridcase.dispatch.changerequest.ChangeRequestFilter;
import io.gridcase.dispatch.changerequest.ChangeRequestState;
import io.gridcase.dispatch.changerequest.ChangeRequests.Position;
import io.gridcase.web.Cursor;
import io.gridcase.web.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which change requests somebody wants to see. */
record ChangeRequestListing(
        @QueryParam("caseNumber")
        @Parameter(description = "案卷编号: only those about this case")
        @Pattern(regexp = "[0-9]{20}")
        @Nullable
        String caseNumber,

        @QueryParam("kind") @Parameter(description = "Only of this kind") @Nullable
        ChangeKind kind,

        @QueryParam("state")
        @Parameter(description = "Only those in this state; those that nobody has decided by default")
        @Nullable
        ChangeRequestState state,

        @QueryParam("limit")
        @Parameter(description = "Most rows of a page")
        @DefaultValue("50")
        @Min(1)
        @Max(Page.MAX_LIMIT)
        int limit,

        @QueryParam("cursor") @Parameter(description = "\"next\" of the page before") @Nullable
        String cursor) {

    private static final int KEYS = 2;

    ChangeRequestFilter filter(AssignmentScope scope) {
        return new ChangeRequestFilter(scope, Optional.ofNullable(caseNumber), Optional.ofNullable(kind), states());
    }

    Optional<Position> after() {
        return Cursor.decode(cursor, KEYS).map(last -> new Position(last.instant(0), last.uuid(1)));
    }

    static Cursor cursor(ChangeRequest request) {
        return new Cursor(List.of(request.askedAt().toString(), request.id().toString()));
    }

    /** What waits for somebody, unless one case or one state is asked for. */
    private Set<ChangeRequestState> states() {
        if (state != null) {
            return EnumSet.of(state);
        }
        return caseNumber == null ? EnumSet.copyOf(ChangeRequestState.open()) : EnumSet.allOf(ChangeRequestState.class);
    }
}
