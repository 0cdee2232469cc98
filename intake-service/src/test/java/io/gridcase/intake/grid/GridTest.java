package io.gridcase.intake.grid;

import static io.gridcase.intake.Staff.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import io.gridcase.cityprofile.CityProfile;
import io.gridcase.cityprofile.GridCell;
import io.gridcase.cityprofile.Part;
import io.gridcase.intake.Tables;
import io.gridcase.testsupport.Contracts;
import io.gridcase.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class GridTest {

    private static final TestTokens ANYBODY = TestTokens.of("py-supervisor-1").withRoles("supervisor");

    @Inject
    Tables tables;

    @Test
    void a_point_is_in_the_grid_whose_sides_enclose_it() {
        var profile = CityProfile.read(Contracts.home().resolve("deploy/city/tongxiang"), Part.GRIDS)
                .grids();
        new Random(7).ints(20, 0, profile.size()).mapToObj(profile::get).forEach(cell -> {
            double longitude = (cell.west() + cell.east()) / 2;
            double latitude = (cell.south() + cell.north()) / 2;

            at(longitude, latitude, "WGS84")
                    .then()
                    .statusCode(200)
                    .body("code", equalTo(cell.code()))
                    .body("villageCode", equalTo(cell.villageCode()))
                    .body("synthetic", is(cell.synthetic()));
        });
    }

    @Test
    void a_point_on_a_border_is_in_exactly_one_grid() {
        var grids = CityProfile.read(Contracts.home().resolve("deploy/city/tongxiang"), Part.GRIDS)
                .grids();
        var sorted = grids.stream()
                .sorted(Comparator.comparing(GridCell::code))
                .limit(25)
                .toList();
        for (var cell : sorted) {
            at(cell.west(), cell.south(), "WGS84").then().statusCode(200).body("code", equalTo(cell.code()));
            var beyond = grids.stream()
                    .filter(other -> other.contains(cell.east(), cell.south()))
                    .map(GridCell::code)
                    .toList();
            assertThat(found(at(cell.east(), cell.south(), "WGS84"))).isEqualTo(beyond);
        }
    }

    @Test
    void the_same_spot_has_the_same_grid_on_every_map() {
        String here = at(120.63, 30.68, "WGS84").path("code");

        at(120.63, 30.68, "CGCS2000").then().body("code", equalTo(here));
        at(120.634137, 30.677502, "GCJ02").then().body("code", equalTo(here));
    }

    @ParameterizedTest
    @CsvSource({
        "121.47, 31.23, WGS84, 422",
        "120.63, 30.68, EPSG:3857, 422",
        "181, 30.68, WGS84, 400",
        "NaN, 30.68, WGS84, 400",
        "120.63, -91, WGS84, 400"
    })
    void a_point_that_is_nowhere(String longitude, String latitude, String crs, int status) {
        at(longitude, latitude, crs).then().statusCode(status).contentType("application/problem+json");
    }

    @Test
    void a_point_without_its_reference_system_is_none() {
        as(ANYBODY).get("/grids/at?longitude=120.63&latitude=30.68").then().statusCode(400);
    }

    @Test
    void in_no_grid_the_nearest_answers_as_far_as_the_position_is_uncertain() {
        var westernmost =
                CityProfile.read(Contracts.home().resolve("deploy/city/tongxiang"), Part.GRIDS).grids().stream()
                        .min(Comparator.comparing(GridCell::west))
                        .orElseThrow();
        double latitude = (westernmost.south() + westernmost.north()) / 2;
        double fiftyMetresWest = westernmost.west() - 50 / 95_700.0;

        at(fiftyMetresWest, latitude, "WGS84", 60)
                .then()
                .statusCode(200)
                .body("code", equalTo(westernmost.code()))
                .body("distanceMetres", allOf(greaterThan(49f), lessThan(51f)));
        at(fiftyMetresWest, latitude, "WGS84", 40).then().statusCode(422);
        at(fiftyMetresWest, latitude, "WGS84").then().statusCode(422);
        // However uncertain, somebody 300 m away does not answer.
        at(westernmost.west() - 300 / 95_700.0, latitude, "WGS84", 100_000)
                .then()
                .statusCode(422)
                .body("type", endsWith("outside-every-grid"));
    }

    @Test
    void a_profile_that_another_replica_has_imported_is_noticed() {
        String code = at(120.63, 30.68, "WGS84").path("code");
        var version = tables.rows("select profile_version from city").get(0);

        tables.run("update grid_cell set synthetic = false where code = '%s'".formatted(code));
        tables.run("update city set profile_version = 'another'");
        await().untilAsserted(() ->
                at(120.63, 30.68, "WGS84").then().body("code", equalTo(code)).body("synthetic", is(false)));

        tables.run("update grid_cell set synthetic = true where code = '%s'".formatted(code));
        tables.run("update city set profile_version = '%s'".formatted(version));
        await().untilAsserted(() -> at(120.63, 30.68, "WGS84").then().body("synthetic", is(true)));
    }

    private static List<String> found(Response answer) {
        return answer.statusCode() == 200 ? List.of(answer.<String>path("code")) : List.of();
    }

    private static Response at(Object longitude, Object latitude, String crs) {
        return as(ANYBODY)
                .queryParam("longitude", longitude)
                .queryParam("latitude", latitude)
                .queryParam("crs", crs)
                .get("/grids/at");
    }

    private static Response at(double longitude, double latitude, String crs, double accuracyMetres) {
        return as(ANYBODY)
                .queryParam("longitude", longitude)
                .queryParam("latitude", latitude)
                .queryParam("crs", crs)
                .queryParam("accuracyMetres", accuracyMetres)
                .get("/grids/at");
    }
}
