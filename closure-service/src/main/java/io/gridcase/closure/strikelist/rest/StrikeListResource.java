package io.gridcase.closure.strikelist.rest;

import static io.gridcase.web.Roles.SUPERVISOR;

import io.gridcase.closure.oversight.Names;
import io.gridcase.closure.strikelist.EntryState;
import io.gridcase.closure.strikelist.ListKind;
import io.gridcase.closure.strikelist.ShowStrikeLists;
import io.gridcase.closure.strikelist.StrikeList;
import io.gridcase.closure.subtree.Subtree;
import io.gridcase.web.CallerFromToken;
import io.gridcase.web.Cursor;
import io.gridcase.web.Page;
import io.gridcase.web.Storable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 销号清单: what is to be solved, one number each. */
@Path("/strike-lists")
@Tag(name = "销号清单 / Strike lists")
@RolesAllowed(SUPERVISOR)
class StrikeListResource {

    static final int LONGEST_ID = 80;

    private final ShowStrikeLists lists;
    private final Names names;
    private final CallerFromToken caller;

    StrikeListResource(ShowStrikeLists lists, Names names, CallerFromToken caller) {
        this.lists = lists;
        this.names = names;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "销号清单 / List the strike lists",
            description = "By id; those with entries in the caller's areas")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "A parameter cannot be (problem)")
    @APIResponse(responseCode = "422", description = "malformed-cursor")
    public Uni<Page<StrikeListAnswer>> list(
            @QueryParam("kind") @Nullable ListKind kind,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var after = Cursor.decode(cursor, 1).map(last -> last.text(0));
        return lists.list(Optional.ofNullable(kind), own(), after, limit + 1)
                .map(found ->
                        Page.of(found, limit, StrikeListResource::behind, list -> StrikeListAnswer.of(list, names)));
    }

    @GET
    @Path("/{list}")
    @Operation(summary = "清单进展 / How a list stands", description = "Counted over the entries in the caller's areas")
    @APIResponse(responseCode = "200", description = "The counts")
    @APIResponse(responseCode = "404", description = "strike-list-not-found: none, or no entry in the caller's areas")
    public Uni<StandingAnswer> show(@PathParam("list") @Size(max = LONGEST_ID) @Storable String list) {
        return lists.show(list, own()).map(standing -> StandingAnswer.of(standing, names));
    }

    @GET
    @Path("/{list}/entries")
    @Operation(summary = "清单条目 / List the entries", description = "By number; only those in the caller's areas")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "A parameter cannot be (problem)")
    @APIResponse(responseCode = "404", description = "strike-list-not-found")
    @APIResponse(responseCode = "422", description = "malformed-cursor")
    public Uni<Page<EntryAnswer>> entries(
            @PathParam("list") @Size(max = LONGEST_ID) @Storable String list,
            @QueryParam("state") @Nullable EntryState state,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var after = Cursor.decode(cursor, 1).map(last -> last.key(0, Integer::valueOf));
        return lists.entries(list, own(), Optional.ofNullable(state), after, limit + 1)
                .map(found -> Page.of(
                        found, limit, last -> new Cursor(List.of(String.valueOf(last.number()))), EntryAnswer::of));
    }

    @GET
    @Path("/{list}/progress")
    @Operation(summary = "销号进度 / The progress by day", description = "Over the entries in the caller's areas")
    @APIResponse(responseCode = "200", description = "The days on which something happened")
    @APIResponse(responseCode = "404", description = "strike-list-not-found")
    public Uni<ProgressAnswer> progress(@PathParam("list") @Size(max = LONGEST_ID) @Storable String list) {
        return lists.progress(list, own()).map(ProgressAnswer::of);
    }

    private Subtree own() {
        return Subtree.of(caller.caller().areas(), Optional.empty());
    }

    private static Cursor behind(StrikeList last) {
        return new Cursor(List.of(last.id()));
    }
}
