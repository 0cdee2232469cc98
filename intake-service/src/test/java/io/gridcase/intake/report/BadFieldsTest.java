package io.gridcase.intake.report;

import static io.gridcase.intake.SampleReport.PLACE;
import static io.gridcase.intake.SampleReport.send;
import static io.gridcase.intake.SampleReport.with;
import static io.gridcase.intake.SampleReport.without;
import static io.gridcase.intake.Staff.inspector;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports that can be read and yet say what cannot be. */
@QuarkusTest
class BadFieldsTest extends NothingStored {

    @ParameterizedTest
    @ValueSource(strings = {"id", "classKind", "classCode", "address", "description", "photos"})
    void a_missing_field(String field) {
        assertProblem(send(inspector(), without(field)), 400, "invalid-request").body("errors.field", hasItem(field));
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("id", 7),
                Arguments.of("id", "no-uuid"),
                Arguments.of("classKind", "EVENT"),
                Arguments.of("classKind", 1),
                Arguments.of("classCode", "605"),
                Arguments.of("classCode", "060500"),
                Arguments.of("classCode", "０６０５０"),
                Arguments.of("scheme", "x".repeat(101)),
                Arguments.of("scheme", "a\u0000b"),
                Arguments.of("classCode", 6050),
                Arguments.of("conditionNo", "two"),
                Arguments.of("conditionNo", "2"),
                Arguments.of("conditionNo", 0),
                Arguments.of("conditionNo", 100),
                Arguments.of("conditionNo", 1.5),
                Arguments.of("place", "here"),
                Arguments.of("place", place("longitude", "120.63")),
                Arguments.of("place", place("longitude", 180.5)),
                Arguments.of("place", place("latitude", -90.5)),
                Arguments.of("place", place("accuracyMetres", -1)),
                Arguments.of("place", place("crs", 4490)),
                Arguments.of("address", " "),
                Arguments.of("address", "街".repeat(201)),
                Arguments.of("address", "a\u0000b"),
                Arguments.of("description", ""),
                Arguments.of("description", "x".repeat(1001)),
                Arguments.of("photos", "photo"),
                Arguments.of("photos", Collections.nCopies(2, "a".repeat(64))),
                Arguments.of("photos", photos(10)),
                Arguments.of("reportedAt", "yesterday"),
                Arguments.of("channel", "PIGEON"),
                Arguments.of("promisedAt", "soon"),
                Arguments.of("batch", ""),
                Arguments.of("foreignSystem", "s".repeat(41)),
                Arguments.of("foreignNumber", "a\u0000b"),
                Arguments.of("reporter", Map.of("name", "x".repeat(51))),
                Arguments.of("reporter", "caller"),
                Arguments.of("attributes", List.of("a=b")),
                Arguments.of("attributes", Map.of("a", "b")),
                Arguments.of("attributes", Map.of("a", List.of("b\u0000"))),
                Arguments.of("attributes", Map.of("", List.of("b"))),
                Arguments.of("solvedPhotos", List.of()),
                Arguments.of("solvedPhotos", photos(10)));
    }

    @ParameterizedTest
    @MethodSource
    void wrong(String field, Object value) {
        assertProblem(send(inspector(), with(field, value)), 400);
    }

    @Test
    void an_unknown_class() {
        assertProblem(send(inspector(), with("classCode", "99999")), 422, "unknown-class");
        // 路缘石缺损 is an incident; as a component this number names nothing.
        assertProblem(send(inspector(), with("classKind", "COMPONENT")), 422, "unknown-class");
    }

    @Test
    void an_unknown_condition() {
        assertProblem(send(inspector(), with("conditionNo", 99)), 422, "unknown-condition");
    }

    @Test
    void an_unknown_reference_system() {
        assertProblem(send(inspector(), with("place", place("crs", "EPSG:3857"))), 422, "unknown-crs");
    }

    @Test
    void a_place_outside_the_county() {
        assertProblem(send(inspector(), with("place", place("longitude", 121.47))), 422, "outside-every-grid");
    }

    @Test
    void a_place_that_another_system_would_put_outside() {
        assertProblem(send(inspector(), with("place", Map.of("longitude", 0, "latitude", 0, "crs", "BD09"))), 422);
    }

    @Test
    void what_names_no_photo() {
        assertProblem(send(inspector(), with("photos", List.of("../etc/passwd"))), 422, "malformed-photo-id");
    }

    private static Map<String, Object> place(String field, Object value) {
        var place = new HashMap<>(PLACE);
        place.put(field, value);
        return place;
    }

    private static List<String> photos(int count) {
        return Stream.iterate(0, i -> i + 1)
                .limit(count)
                .map("%064d"::formatted)
                .toList();
    }
}
