package io.gridcase.intake.open311.rest;

import io.gridcase.code.Answer;
import io.gridcase.intake.client.ApiKeyRefused;
import io.gridcase.intake.open311.BadParameter;
import io.gridcase.intake.open311.NewRequest;
import io.gridcase.intake.open311.ServiceCode;
import io.gridcase.intake.open311.Update;
import io.gridcase.intake.open311.UpdateStatus;
import io.gridcase.intake.report.Evidence;
import io.gridcase.intake.report.ReporterContact;
import io.gridcase.intake.report.Whereabouts;
import io.gridcase.intake.secret.Secret;
import io.gridcase.place.Crs;
import io.gridcase.place.GivenPosition;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/** What a POST says in its body; what may as well stand in the query or a header is looked for there, too. */
record Form(Parameters body, List<Path> media, Optional<String> idempotencyKey) {

    private static final Pattern ATTRIBUTE = Pattern.compile("attribute\\[([A-Za-z0-9_.-]{1,60})](\\[])?");
    private static final int MOST_MEDIA = 9;
    private static final int DESCRIPTION = 4000;
    private static final int ADDRESS = 200;
    private static final int SHORT = 100;

    static Form of(MultipartFormDataInput input, UriInfo uri, HttpHeaders headers) {
        var values = new HashMap<String, List<String>>(uri.getQueryParameters());
        var media = new ArrayList<Path>();
        input.getValues().forEach((name, parts) -> {
            if (name.equals("media")) {
                parts.stream().filter(FormValue::isFileItem).forEach(part -> media.add(file(part)));
            } else {
                values.put(name, parts.stream().map(Form::text).toList());
            }
        });
        header(headers, "X-Api-Key").ifPresent(key -> values.putIfAbsent("api_key", List.of(key)));
        return new Form(new Parameters(values), media, header(headers, "Idempotency-Key"));
    }

    Secret key() {
        return body.text("api_key", 200).map(Secret::new).orElseThrow(ApiKeyRefused::new);
    }

    Optional<String> jurisdiction() {
        return body.text("jurisdiction_id", SHORT);
    }

    List<Path> checkedMedia() {
        if (media.size() > MOST_MEDIA) {
            throw new BadParameter("media", "has more than %d files".formatted(MOST_MEDIA));
        }
        return media;
    }

    /** @param photos ids of the media, once they are kept */
    NewRequest request(List<String> photos) {
        return new NewRequest(
                ServiceCode.of(body.required("service_code", SHORT)),
                where(),
                new Evidence(description(), photos, attributes(), List.of()),
                contact(),
                idempotencyKey.filter(key -> !key.isBlank()).map(Form::shortKey),
                body.text("foreign_number", SHORT));
    }

    Update update(UUID reportId) {
        return new Update(
                body.required("update_id", SHORT),
                reportId,
                UpdateStatus.of(body.required("status", SHORT)),
                body.required("description", DESCRIPTION),
                body.time("updated_datetime").orElseThrow(() -> new BadParameter("updated_datetime", "is missing")));
    }

    /** Open311 counts in WGS-84. An address id of the client's own is kept in words, for an officer to look at. */
    private Whereabouts where() {
        var latitude = body.degrees("lat", 90);
        var longitude = body.degrees("long", 180);
        if (latitude.isPresent() != longitude.isPresent()) {
            throw new BadParameter(latitude.isPresent() ? "long" : "lat", "is missing beside the other");
        }
        var position = latitude.flatMap(lat -> longitude.map(lon -> new GivenPosition(lon, lat, Crs.WGS84, null)))
                .orElse(null);
        return new Whereabouts(position, address(position));
    }

    private String address(@Nullable GivenPosition position) {
        return body.text("address_string", ADDRESS)
                .or(() -> body.text("address_id", SHORT).map(id -> "地址编号 " + id))
                .or(() ->
                        Optional.ofNullable(position).map(at -> "%.5f, %.5f".formatted(at.longitude(), at.latitude())))
                .orElseThrow(() -> new BadParameter("lat, long, address_string or address_id", "is missing"));
    }

    /** A picture elsewhere is named in words; fetching what strangers name would turn the server against its own network. */
    private String description() {
        return Stream.concat(body.text("description", DESCRIPTION).stream(), body.text("media_url", 1000).stream())
                .collect(Collectors.joining("\n"));
    }

    private List<String> attributes() {
        return body.values().keySet().stream()
                .sorted()
                .flatMap(name -> {
                    var attribute = ATTRIBUTE.matcher(name);
                    return attribute.matches()
                            ? body.all(name, 1000).map(value -> new Answer(attribute.group(1), value).toString())
                            : Stream.empty();
                })
                .toList();
    }

    private ReporterContact contact() {
        var name = Stream.of("last_name", "first_name")
                .flatMap(part -> body.text(part, SHORT).stream())
                .collect(Collectors.joining(" "));
        return new ReporterContact(
                name.isEmpty() ? null : name,
                body.text("phone", 40).orElse(null),
                body.text("email", 200).orElse(null),
                body.text("account_id", SHORT).orElse(null),
                body.text("device_id", SHORT).orElse(null));
    }

    private static String shortKey(String key) {
        if (key.length() > 200) {
            throw new BadParameter("Idempotency-Key", "is longer than 200 characters");
        }
        return key;
    }

    private static Path file(FormValue part) {
        return part.getFileItem().getFile();
    }

    private static String text(FormValue part) {
        if (part.isFileItem()) {
            throw new BadParameter("media", "is the only name for files");
        }
        return part.getValue();
    }

    private static Optional<String> header(HttpHeaders headers, String name) {
        return Optional.ofNullable(headers.getHeaderString(name));
    }
}
