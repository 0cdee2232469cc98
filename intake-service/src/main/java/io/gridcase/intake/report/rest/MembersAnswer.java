package io.gridcase.intake.report.rest;

import io.gridcase.intake.report.Members;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The reports that go the way of this one. */
@Schema(name = "Members")
record MembersAnswer(
        @Schema(description = "How many") long count,

        @Schema(description = "Those that came first; none for whoever is not at the centre", maxItems = 200)
        List<UUID> ids) {

    static MembersAnswer of(Members members) {
        return new MembersAnswer(members.count(), members.first());
    }
}
