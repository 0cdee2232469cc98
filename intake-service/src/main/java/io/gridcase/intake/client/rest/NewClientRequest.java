package io.gridcase.intake.client.rest;

import io.gridcase.code.Channel;
import io.gridcase.intake.client.ClientSettings;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A system that is to report by itself. */
@Schema(name = "NewClient")
record NewClientRequest(
        @Schema(description = "Names it for good. client-code-taken") @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,39}")
        String code,

        @Schema(description = "What it is, in words") @NotNull @Pattern(regexp = "[^\\x00]{1,100}")
        String name,

        @Schema(
                description = "Where its reports count as coming from. channel-of-people for all other channels",
                enumeration = {"PUBLIC", "WECHAT", "HOTLINE", "VIDEO", "SENSOR", "PARTNER"})
        @NotNull
        Channel channel,

        @Schema(description = "Whose numbers a PARTNER sends; of nobody else", nullable = true)
        @Pattern(regexp = "[^\\x00]{1,40}")
        @Nullable
        String foreignSystem,

        @Schema(description = "County whose reports it brings, GB/T 2260. not-your-county")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String county,

        @Schema(description = "Requests a minute, on all replicas together") @NotNull @Min(1) @Max(6000)
        Integer ratePerMinute) {

    ClientSettings settings() {
        return new ClientSettings(code, name, channel, foreignSystem, county, ratePerMinute);
    }
}
