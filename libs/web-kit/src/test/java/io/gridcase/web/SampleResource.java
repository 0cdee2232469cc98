package io.gridcase.web;

import io.gridcase.refusal.Conflict;
import io.gridcase.refusal.Invalid;
import io.gridcase.refusal.NotFound;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Endpoints that fail in every way a service can. */
@Path("/sample")
@Authenticated
public class SampleResource {

    enum Colour {
        GREEN,
        RED
    }

    record Place(@NotNull Double longitude) {}

    record Sample(
            @NotNull UUID id,
            @NotNull @Size(max = 5) String name,
            int count,
            @Nullable Colour colour,
            @Nullable Instant at,
            @NotNull @Valid Place place) {}

    private final CallerFromToken caller;

    SampleResource(CallerFromToken caller) {
        this.caller = caller;
    }

    @GET
    @Path("/me")
    public Map<String, Object> me() {
        var me = caller.caller();
        return Map.of(
                "username", me.username(),
                "areas", me.areas().prefixes(),
                "department", me.department().orElse("-"),
                "inspector", me.has(Roles.INSPECTOR));
    }

    @POST
    public String create(@NotNull @Valid Sample sample) {
        return "created";
    }

    @GET
    @Path("/page")
    public String page(@QueryParam("limit") @Max(200) int limit, @Nullable @QueryParam("cursor") String cursor) {
        return Cursor.decode(cursor, 2).map(c -> c.keys().get(1)).orElse("first");
    }

    public record Code(String value) {

        public Code {
            if (value.length() != 5) {
                throw new IllegalArgumentException("must be five digits");
            }
        }
    }

    record Wanted(
            @QueryParam("limit") @DefaultValue("50") @Max(200)
            int limit,

            @QueryParam("colour") @Nullable Colour colour,
            @QueryParam("longitude") @Nullable Double longitude,
            @QueryParam("own") boolean own,
            @QueryParam("id") @Nullable UUID id,
            @QueryParam("code") @Nullable Code code,
            @QueryParam("at") @Nullable Instant at) {}

    @GET
    @Path("/wanted")
    public String wanted(@Valid @BeanParam Wanted wanted) {
        return wanted.toString();
    }

    @GET
    @Path("/officers")
    @RolesAllowed(Roles.INTAKE_OFFICER)
    public String officers() {
        return "officers only";
    }

    @POST
    @Path("/act")
    public String act(@Nullable @HeaderParam("If-Match") String ifMatch) {
        IfMatch.version(ifMatch).check(7, () -> Map.of("state", "FILED"));
        return "done";
    }

    @GET
    @Path("/refused")
    public String refused(@QueryParam("how") String how) {
        throw switch (how) {
            case "invalid" -> new Invalid("unknown-class", "类别不存在 / Unknown class", "no class 99999");
            case "conflict" -> new Conflict("illegal-transition", "不允许 / Not allowed", "no", Map.of("state", "CLOSED"));
            case "missing" -> new NotFound("no-such-report", "没有 / None", "none");
            default -> new IllegalStateException("jdbc:secret");
        };
    }
}
