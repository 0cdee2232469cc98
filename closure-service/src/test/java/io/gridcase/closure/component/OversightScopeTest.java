package io.gridcase.closure.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import io.gridcase.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A supervisor never sees what lies outside the own areas, not by counts and not by maps, and nonsense is refused. */
@QuarkusTest
class OversightScopeTest extends ClosureTest {

    /** A town of its own, next to which nothing must be seen. */
    private static final String HERE = "330483107";

    private static final String NEIGHBOUR = "330483108";

    @Inject
    TestClock clock;

    @BeforeEach
    void a_case_of_the_neighbour() {
        clock.set("2017-06-30T04:00:00Z");
        if (asked(People.supervisor(NEIGHBOUR), "/lights?by=AREA").length() > empty("/lights?by=AREA")) {
            return;
        }
        TestCase.newCaseIn(NEIGHBOUR + "001001")
                .filed()
                .dispatched()
                .dispatchSays("assignment-returned.v1", body -> {})
                .dispatchSays("case-dispatched.v1", body -> body.put("dueAt", "2017-06-30T03:00:00Z"))
                .untilStage("DISPATCHED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/overdue?limit=200",
                "/lights?by=AREA",
                "/lights?by=DEPARTMENT",
                "/lights?by=CLASS",
                "/champions?days=92",
                "/map?bbox=-180,-90,180,90",
                "/map?bbox=-180,-90,180,90&as=HEAT"
            })
    void nothing_of_another_town(String path) {
        assertThat(asked(People.supervisor(NEIGHBOUR), path)).hasSizeGreaterThan(empty(path));
        for (var area : new String[] {"", "&area=330483", "&area=" + NEIGHBOUR, "&area=" + NEIGHBOUR + "001"}) {
            assertThat(asked(People.supervisor("330483199"), path + area)).hasSize(empty(path));
            assertThat(asked(People.as(TestTokens.of("lost").withRoles("supervisor")), path + area))
                    .hasSize(empty(path));
            assertThat(asked(People.supervisor(HERE), path + area)).doesNotContain(NEIGHBOUR);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /overdue?limit=0                                  | 400
            /overdue?limit=201                                | 400
            /overdue?area=33                                  | 400
            /overdue?area=330483%25                           | 400
            /overdue?department=A%20B                         | 400
            /overdue?department=x%27;drop%20table%20open_case | 400
            /overdue?classCode=6050                           | 400
            /overdue?classKind=EVENT                          | 400
            /overdue?campaign=%27%7D                          | 400
            /overdue?channel=FAX                              | 400
            /overdue?multiple=0                               | 400
            /overdue?multiple=x                               | 400
            /overdue?cursor=zzz                               | 422
            /overdue?cursor=MjAxNy0wNy0wMVQwMDowMDowMFofMQ    | 422
            /lights?by=COLOUR                                 | 400
            /champions?days=0                                 | 400
            /champions?days=93                                | 400
            /champions?limit=51                               | 400
            /champions?area=x                                 | 400
            /map                                              | 400
            /map?bbox=1,2,3                                   | 400
            /map?bbox=120,30,121,NaN                          | 400
            /map?bbox=1e9,30,121,31                           | 400
            /map?bbox=121,30,120,31                           | 422
            /map?bbox=120,30,121,31&zoom=21                   | 400
            /map?bbox=120,30,121,31&zoom=-1                   | 400
            /map?bbox=120,30,121,31&as=BLOBS                  | 400
            """)
    void a_parameter_that_cannot_be(String path, int status) {
        People.supervisor(People.COUNTY)
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", startsWith("urn:gridcase:problem:"));
    }

    private static int empty(String path) {
        return asked(People.supervisor("330498"), path).length();
    }

    private static String asked(RequestSpecification person, String path) {
        return person.get(path).then().statusCode(200).extract().asString();
    }
}
