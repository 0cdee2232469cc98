package io.gridcase.dispatch.delivery.rest;

import io.gridcase.dispatch.delivery.WebPushConfig;
import io.gridcase.dispatch.notification.Channel;
import io.gridcase.dispatch.notification.ChannelOff;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What a browser needs to let us push to it. */
@Path("/notifications/web-push-key")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class WebPushKeyResource {

    private final WebPushConfig config;

    WebPushKeyResource(WebPushConfig config) {
        this.config = config;
    }

    /** The key of whoever pushes. */
    @Schema(name = "WebPushKey")
    record KeyAnswer(
            @Schema(description = "applicationServerKey of the browser's subscription, Base64 for URLs")
            String publicKey) {}

    @GET
    @Operation(summary = "浏览器推送公钥 / With which a browser subscribes", description = "The same on all replicas.")
    @APIResponse(responseCode = "200", description = "The key")
    @APIResponse(responseCode = "409", description = "channel-off")
    public KeyAnswer key() {
        return config.publicKey().map(KeyAnswer::new).orElseThrow(() -> new ChannelOff(Channel.WEB_PUSH));
    }
}
