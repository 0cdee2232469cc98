package io.gridcase.dispatch.notification.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another place in which somebody wants to be told. */
@Schema(name = "NewNotificationSubscription")
record SubscribeRequest(
        @Schema(description = "Made by the client: asking twice with it is asking once", required = true) @NotNull
        UUID id,

        @Schema(description = "What it shall be", required = true) @NotNull @Valid
        SubscriptionForm subscription) {}
