package io.gridcase.intake.sync.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.intake.sync.TooManyItems;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a phone has queued. Items are read one by one, so that one that is wrong does not spoil the rest. */
@Schema(name = "Sync")
record SyncRequest(
        @Schema(
                description = "In the order in which they were queued, at most 50: {\"kind\": \"report\", \"body\": the"
                        + " body of POST /reports}. too-many-items",
                implementation = Object[].class,
                maxItems = 50)
        @NotNull
        List<JsonNode> items) {

    static final int LIMIT = 50;

    SyncRequest {
        if (items != null && items.size() > LIMIT) {
            throw new TooManyItems(LIMIT);
        }
    }
}
