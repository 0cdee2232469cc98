package io.gridcase.dispatch.recomputation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.dispatch.recomputation.Preview;
import io.gridcase.dispatch.recomputation.Recomputation;
import io.gridcase.web.Page;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a recomputation would change. */
@Schema(name = "RecomputationPreview")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PreviewAnswer(
        @Schema(description = "Stands for the whole list, not for this page: send it with the order")
        String token,

        @Schema(description = "Version of working hours and holidays of today")
        String calendarVersion,

        @Schema(description = "Deadlines on the whole list") int total,

        @Schema(description = "One page of the list, in the order of case numbers")
        List<TouchedAnswer> items,

        @Schema(description = "Send as \"cursor\" for the page behind this one; absent on the last", nullable = true)
        @Nullable
        String next,

        @Schema(description = "The last recomputation that was ordered", nullable = true) @Nullable
        RecomputationAnswer last) {

    static PreviewAnswer of(Preview preview, Page<TouchedAnswer> page, Optional<Recomputation> last) {
        return new PreviewAnswer(
                preview.token(),
                preview.calendarVersion(),
                preview.touched().size(),
                page.items(),
                page.next(),
                last.map(RecomputationAnswer::of).orElse(null));
    }
}
