package io.gridcase.dispatch.notification.rest;

import io.gridcase.dispatch.notification.Channel;
import io.gridcase.dispatch.notification.Destination;
import io.gridcase.dispatch.notification.Language;
import io.gridcase.dispatch.notification.NewsKind;
import io.gridcase.dispatch.notification.PushKeys;
import io.gridcase.dispatch.notification.Subscription.Wanted;
import io.gridcase.web.Storable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where somebody wants to be told, and what. */
@Schema(name = "NotificationSubscriptionForm")
record SubscriptionForm(
        @Schema(description = "By mail, in the browser, by a server or on the telephone", required = true) @NotNull
        Channel channel,

        @Schema(
                description =
                        "EMAIL: an address of mail. WEB_PUSH: the endpoint of the browser. WEBHOOK: https, a public"
                                + " address. SMS: a telephone number. 1 to 500 characters",
                required = true)
        @NotBlank
        @Size(max = 500)
        @Storable
        String address,

        @Schema(description = "With WEB_PUSH and only then: keys of the browser's subscription", nullable = true)
        @Nullable
        @Valid
        Keys keys,

        @Schema(description = "At least one; each only counts for those whom it concerns", required = true)
        @NotEmpty
        @Size(max = 40)
        Set<@NotNull NewsKind> kinds,

        @Schema(description = "ZH or EN", required = true) @NotNull
        Language language) {

    /** As a browser gives them. */
    @Schema(name = "WebPushKeys")
    record Keys(
            @Schema(description = "Public key, P-256, Base64 for URLs", required = true)
            @NotBlank
            @Size(max = 200)
            @Storable
            String p256dh,

            @Schema(description = "16 bytes, Base64 for URLs", required = true) @NotBlank @Size(max = 100) @Storable
            String auth) {}

    Wanted wanted() {
        var pushKeys = keys == null ? null : new PushKeys(keys.p256dh(), keys.auth());
        return new Wanted(new Destination(channel, address.strip(), pushKeys), kinds, language);
    }
}
