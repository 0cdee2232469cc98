package io.gridcase.closure.bulletin.rest;

import io.gridcase.closure.bulletin.ShowBulletins;
import io.gridcase.closure.bulletin.ShowBulletins.Shown;
import io.gridcase.closure.evaluation.Schemes;
import io.gridcase.spreadsheet.ExportFormat;
import io.gridcase.web.CallerFromToken;
import io.gridcase.web.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A bulletin on paper, or in a spreadsheet. */
@Path("/bulletins/{id}/copies")
@Tag(name = "通报 / Bulletins")
@RolesAllowed(Roles.SUPERVISOR)
class TakeHomeResource {

    private final ShowBulletins bulletins;
    private final Schemes schemes;
    private final CallerFromToken caller;

    TakeHomeResource(ShowBulletins bulletins, Schemes schemes, CallerFromToken caller) {
        this.bulletins = bulletins;
        this.schemes = schemes;
        this.caller = caller;
    }

    @GET
    @Path("/sheet")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            summary = "导出 / Take it home as a spreadsheet",
            description = "A row for each unit; — is nothing to divide by")
    @APIResponse(
            responseCode = "200",
            description = "The spreadsheet",
            content = {
                @Content(mediaType = ExportFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = ExportFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "404", description = "bulletin-not-found")
    @APIResponse(responseCode = "422", description = "unknown-export-format")
    public Uni<RestResponse<byte[]>> sheet(
            @PathParam("id") UUID id,
            @QueryParam("format") @Parameter(description = "csv or xlsx") @DefaultValue("csv") ExportFormat format) {
        return page(id, true)
                .map(page -> ResponseBuilder.ok(written(page, format))
                        .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"bulletin.%s\"".formatted(format))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build());
    }

    @GET
    @Path("/page")
    @Produces(MediaType.TEXT_HTML)
    @Operation(
            summary = "打印 / Print it, with board and banner",
            description = "A page for A4, in Chinese, or in English when Accept-Language asks for it first")
    @APIResponse(
            responseCode = "200",
            description = "The page",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "404", description = "bulletin-not-found")
    public Uni<RestResponse<String>> print(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return page(id, isChinese(headers.getAcceptableLanguages()))
                .map(page -> ResponseBuilder.ok(page.html())
                        .header(HttpHeaders.CONTENT_TYPE, MediaType.TEXT_HTML + ";charset=UTF-8")
                        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build());
    }

    private Uni<BoardPage> page(UUID id, boolean chinese) {
        return bulletins.show(id, caller.caller().areas()).map(shown -> page(shown, chinese));
    }

    private BoardPage page(Shown shown, boolean chinese) {
        return new BoardPage(shown, schemes.of(shown.bulletin().subject().scheme()), chinese);
    }

    private static byte[] written(BoardPage page, ExportFormat format) {
        var sheet = format.sheet();
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(sheet.begin(page.titles()));
        bytes.writeBytes(
                sheet.rows(page.shown().units().stream().map(page::cells).toList()));
        bytes.writeBytes(sheet.end());
        return bytes.toByteArray();
    }

    private static boolean isChinese(List<Locale> asked) {
        return asked.isEmpty() || !asked.get(0).getLanguage().equals("en");
    }
}
