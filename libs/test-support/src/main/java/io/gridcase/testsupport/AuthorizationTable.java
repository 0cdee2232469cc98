package io.gridcase.testsupport;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who may call what: the table {@code | operation | roles | scope |} between the {@code authorization} markers of a
 * service's canvas. {@code operation} is {@code POST /reports/{id}/file}; {@code roles} are names joined by commas,
 * {@code any} for everybody with a valid token, {@code public} for everybody, or {@code api-key} for the systems that
 * prove themselves with a key of their own instead of a token.
 */
public final class AuthorizationTable {

    /** One row. */
    public record Row(String method, String path, Set<String> roles) {

        public boolean isPublic() {
            return roles.equals(Set.of("public"));
        }

        /** Whether it is opened by an API key, so that neither a role nor a token helps or is asked for. */
        public boolean isKeyed() {
            return roles.equals(Set.of("api-key"));
        }

        public boolean allows(String role) {
            return isPublic() || roles.contains("any") || roles.contains(role);
        }

        public String operation() {
            return method + " " + path;
        }
    }

    private AuthorizationTable() {}

    /** @param service {@code intake}, {@code dispatch} or {@code closure} */
    public static List<Row> of(String service) throws IOException {
        return Files.readAllLines(Contracts.home().resolve("docs/services/" + service + ".md")).stream()
                .dropWhile(line -> !line.equals("<!-- authorization:begin -->"))
                .takeWhile(line -> !line.equals("<!-- authorization:end -->"))
                .filter(line -> line.matches("\\| `(GET|POST|PUT|PATCH|DELETE) .*"))
                .map(AuthorizationTable::row)
                .toList();
    }

    private static Row row(String line) {
        var cells = line.split("\\|");
        var operation = cells[1].strip().replace("`", "").split(" ");
        var roles = Arrays.stream(cells[2].split(",")).map(cell -> cell.strip().replace("`", ""));
        return new Row(operation[0], operation[1], roles.collect(Collectors.toUnmodifiableSet()));
    }
}
