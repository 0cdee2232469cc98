package io.gridcase.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads the caller out of the verified token: claims {@code areas} (array of code prefixes) and {@code department}. */
@RequestScoped
public class CallerFromToken {

    /** Anything else in the claim could widen a prefix match, so it grants nothing. */
    private static final Pattern AREA_PREFIX = Pattern.compile("[0-9]{6}|[0-9]{9}|[0-9]{12}|[0-9A-Z]{15}");

    private final SecurityIdentity identity;
    private final JsonWebToken token;

    CallerFromToken(SecurityIdentity identity, JsonWebToken token) {
        this.identity = identity;
        this.token = token;
    }

    public Caller caller() {
        return new Caller(identity.getPrincipal().getName(), identity.getRoles(), new AreaScope(areas()), department());
    }

    private List<String> areas() {
        return token.<Object>claim("areas").map(CallerFromToken::texts).orElse(List.of()).stream()
                .filter(prefix -> AREA_PREFIX.matcher(prefix).matches())
                .toList();
    }

    private Optional<String> department() {
        return token.<Object>claim("department")
                .flatMap(value ->
                        texts(value).stream().filter(code -> !code.isBlank()).findFirst());
    }

    private static List<String> texts(Object claim) {
        if (claim instanceof JsonArray array) {
            return array.getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .toList();
        }
        if (claim instanceof Iterable<?> values) {
            return StreamSupport.stream(values.spliterator(), false)
                    .map(String::valueOf)
                    .toList();
        }
        return claim instanceof Object[] values
                ? Arrays.stream(values).map(String::valueOf).toList()
                : List.of(claim instanceof JsonString text ? text.getString() : String.valueOf(claim));
    }
}
