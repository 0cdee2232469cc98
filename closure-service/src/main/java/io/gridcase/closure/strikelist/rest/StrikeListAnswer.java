package io.gridcase.closure.strikelist.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.closure.oversight.Dimension;
import io.gridcase.closure.oversight.Names;
import io.gridcase.closure.strikelist.ListKind;
import io.gridcase.closure.strikelist.StrikeList;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A list among others. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "StrikeList", description = "销号清单: a numbered list of problems")
record StrikeListAnswer(
        @Schema(description = "Names it in addresses", examples = "area-330483101-2017")
        String id,

        @Schema(description = "AREA: of a town and a year of filing; CAMPAIGN 专项行动; BATCH: 督查 batch, 问题整改清单")
        ListKind kind,

        @Schema(description = "Code of the town or campaign, or the batch")
        String key,

        @Schema(description = "Its name in Chinese") String name,

        @Schema(description = "Year of filing, in the city's zone; of a town's list only") @Nullable
        Integer year) {

    static StrikeListAnswer of(StrikeList list, Names names) {
        return new StrikeListAnswer(
                list.id(),
                list.kind(),
                list.key(),
                name(list, names),
                list.year().isPresent() ? list.year().getAsInt() : null);
    }

    static String name(StrikeList list, Names names) {
        return switch (list.kind()) {
            case AREA -> names.of(Dimension.AREA, list.key()).orElse(list.key());
            case CAMPAIGN -> names.of(Dimension.CAMPAIGN, list.key()).orElse(list.key());
            case BATCH -> list.key();
        };
    }
}
