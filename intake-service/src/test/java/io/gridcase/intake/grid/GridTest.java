package io.gridcase.intake.grid;

import static io.gridcase.intake.Staff.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.gridcase.cityprofile.CityProfile;
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
                .sorted(Comparator.comparing(io.gridcase.cityprofile.GridCell::code))
                .limit(25)
                .toList();
        for (var cell : sorted) {
            at(cell.west(), cell.south(), "WGS84").then().statusCode(200).body("code", equalTo(cell.code()));
            var beyond = grids.stream()
                    .filter(other -> other.contains(cell.east(), cell.south()))
                    .map(io.gridcase.cityprofile.GridCell::code)
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
    void the_index_finds_the_grid() {
        tables.run("analyze grid_cell");

        var plan = String.join("\n", tables.rows("""
                explain select code from grid_cell
                where box @> box(point(120.63, 30.68), point(120.63, 30.68))
                  and west <= 120.63 and 120.63 < east and south <= 30.68 and 30.68 < north
                """));

        assertThat(plan).contains("grid_cell_box").doesNotContain("Seq Scan");
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
}
