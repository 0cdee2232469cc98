package io.gridcase.closure.campaign.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.cityprofile.CampaignEntry;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A campaign of the city profile. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Campaign", description = "专项行动: a named set of classes, areas and days")
record CampaignAnswer(
        @Schema(description = "Names it in every filter") String code,
        @Schema(description = "Its name in Chinese") String nameZh,
        @Schema(description = "Its name in English") String nameEn,

        @Schema(description = "What it is about: KIND/code, GB/T 47678.5")
        List<String> classes,

        @Schema(description = "Codes of the areas that it reaches, with everything below them")
        List<String> areas,

        @Schema(description = "A case belongs to it when it is filed from this day on, in the city's zone")
        LocalDate validFrom,

        @Schema(description = "… to this day; absent until further notice") @Nullable
        LocalDate validTo,

        @Schema(description = "Who leads it") String leadGroup) {

    static CampaignAnswer of(CampaignEntry campaign) {
        return new CampaignAnswer(
                campaign.code(),
                campaign.nameZh(),
                campaign.nameEn(),
                campaign.classes().stream()
                        .map(each -> each.kind() + "/" + each.code())
                        .toList(),
                campaign.areaPrefixes(),
                campaign.validFrom(),
                campaign.validTo().orElse(null),
                campaign.leadGroup());
    }
}
