package io.gridcase.closure.strikelist.rest;

import static io.gridcase.web.Roles.SUPERVISOR;

import io.gridcase.closure.cityprofile.City;
import io.gridcase.closure.oversight.Names;
import io.gridcase.closure.strikelist.EntryState;
import io.gridcase.closure.strikelist.ShowStrikeLists;
import io.gridcase.closure.strikelist.ShowStrikeLists.Standing;
import io.gridcase.closure.subtree.Subtree;
import io.gridcase.spreadsheet.Download;
import io.gridcase.spreadsheet.ExportFormat;
import io.gridcase.web.CallerFromToken;
import io.gridcase.web.Storable;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;
import org.jspecify.annotations.Nullable;

/** A strike list as a spreadsheet and on paper. */
@Path("/strike-lists/{list}")
@Tag(name = "销号清单 / Strike lists")
@RolesAllowed(SUPERVISOR)
class TakeHomeResource {

    private final ShowStrikeLists lists;
    private final Names names;
    private final City city;
    private final CallerFromToken caller;

    TakeHomeResource(ShowStrikeLists lists, Names names, City city, CallerFromToken caller) {
        this.lists = lists;
        this.names = names;
        this.city = city;
        this.caller = caller;
    }

    @GET
    @Path("/export")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            summary = "导出 / Take the list home as a spreadsheet",
            description =
                    "Entries in the caller's areas, by number; times as the clocks of the city show them. In CSV a text"
                            + " that a spreadsheet would calculate has an apostrophe before it")
    @APIResponse(
            responseCode = "200",
            description = "The spreadsheet",
            content = {
                @Content(mediaType = ExportFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = ExportFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "404", description = "strike-list-not-found")
    @APIResponse(responseCode = "422", description = "unknown-export-format")
    public RestMulti<byte[]> export(
            @PathParam("list") @Size(max = StrikeListResource.LONGEST_ID) @Storable String list,
            @QueryParam("state") @Nullable EntryState state,
            @QueryParam("format") @Parameter(description = "csv or xlsx") @DefaultValue("csv") ExportFormat format,
            @Context HttpHeaders headers) {
        var locale = Words.locale(headers.getAcceptableLanguages());
        var cells = cells(list, state, locale);
        var bytes = standing(list)
                .onItem()
                .transformToMulti(found -> Download.bytes(format, EntryColumn.titles(locale), cells));
        return Download.of("strike-list", format, bytes);
    }

    @GET
    @Path("/print")
    @Produces(MediaType.TEXT_HTML)
    @Operation(
            summary = "打印 / Print the list",
            description = "A page for A4, in Chinese, or in English when Accept-Language asks for it first")
    @APIResponse(
            responseCode = "200",
            description = "The page",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "404", description = "strike-list-not-found")
    public RestMulti<byte[]> print(
            @PathParam("list") @Size(max = StrikeListResource.LONGEST_ID) @Storable String list,
            @QueryParam("state") @Nullable EntryState state,
            @Context HttpHeaders headers) {
        var locale = Words.locale(headers.getAcceptableLanguages());
        var cells = cells(list, state, locale);
        var page = standing(list).onItem().transformToMulti(found -> page(found, cells, locale));
        return RestMulti.fromMultiData(page)
                .header(HttpHeaders.CONTENT_TYPE, MediaType.TEXT_HTML + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private Multi<byte[]> page(Standing standing, Multi<List<List<Object>>> cells, Locale locale) {
        var printed = new PrintedList(standing, StrikeListAnswer.name(standing.list(), names), locale);
        return Multi.createBy()
                .concatenating()
                .streams(
                        Multi.createFrom().item(printed::begin),
                        cells.map(printed::rows),
                        Multi.createFrom().item(printed::end));
    }

    private Uni<Standing> standing(String list) {
        return lists.show(list, own());
    }

    private Multi<List<List<Object>>> cells(String list, @Nullable EntryState state, Locale locale) {
        return lists.stretches(
                        list, own(), Optional.ofNullable(state), caller.caller().username())
                .map(entries -> entries.stream()
                        .map(entry -> EntryColumn.cells(entry, names, city.zone(), locale))
                        .toList());
    }

    private Subtree own() {
        return Subtree.of(caller.caller().areas(), Optional.empty());
    }
}
