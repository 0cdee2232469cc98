package io.gridcase.closure.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong with a request: it is answered with a problem, and nothing is stored or said. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadRequestTest extends ClosureTest {

    private static final String UNKNOWN_PHOTO = "0".repeat(64);

    private TestCase work;

    @BeforeEach
    void one_verification_that_stays_pending() {
        if (work == null) {
            work = TestCase.handledCase();
        }
    }

    @ParameterizedTest(name = "{0} {1} → {2} {3}")
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            pass | {broken              | 400 | malformed-json
            pass | []                   | 400 | malformed-json
            pass | {"note": 7}          | 400 | invalid-request
            pass | {"note": ""}         | 400 | invalid-request
            pass | {"note": "a\\u0000"} | 400 | invalid-request
            pass | {"photos": "x"}      | 400 | invalid-request
            pass | {"photos": [null]}   | 400 | invalid-request
            pass | {"photos": ["x"]}    | 422 | malformed-photo-id
            fail | {}                   | 400 | invalid-request
            fail | {"reason": null}     | 400 | invalid-request
            fail | {"reason": "  "}     | 400 | invalid-request
            fail | {"reason": ["no"]}   | 400 | invalid-request
            """)
    void a_body_that_cannot_be(String act, String body, int status, String problem) {
        refused(act(act, body), status, problem);
    }

    @Test
    void no_body_at_all() {
        refused(
                work.seenBy(People.inspector()).contentType(ContentType.JSON).post(path("pass")),
                400,
                "invalid-request");
    }

    @Test
    void another_content_type() {
        refused(
                work.seenBy(People.inspector())
                        .contentType("text/plain")
                        .body("passed")
                        .post(path("pass")),
                415,
                "unsupported-media-type");
    }

    @Test
    void more_words_than_anybody_reads() {
        refused(act("fail", "{\"reason\": \"%s\"}".formatted("长".repeat(1001))), 400, "invalid-request");
    }

    @Test
    void more_photos_than_allowed() {
        var ids = ("\"" + UNKNOWN_PHOTO + "\",").repeat(9) + "\"" + UNKNOWN_PHOTO + "\"";
        refused(act("pass", "{\"photos\": [%s]}".formatted(ids)), 400, "invalid-request");
    }

    @Test
    void a_photo_that_was_never_sent() {
        refused(act("pass", "{\"photos\": [\"%s\"]}".formatted(UNKNOWN_PHOTO)), 422, "unknown-photos")
                .then()
                .body("missing[0]", is(UNKNOWN_PHOTO));
    }

    @Test
    void a_body_of_thirty_megabytes() {
        refused(act("fail", "{\"reason\": \"" + "x".repeat(30_000_000) + "\"}"), 413, "too-large");
    }

    @Test
    void no_version() {
        refused(
                People.inspector().contentType(ContentType.JSON).body("{}").post(path("pass")),
                428,
                "precondition-required");
    }

    @Test
    void a_version_that_is_none() {
        refused(with("latest").body("{}").post(path("pass")), 422, "malformed-entity-tag");
    }

    @Test
    void a_stale_version_is_answered_with_the_present_state() {
        refused(with("\"99\"").body("{}").post(path("pass")), 412, "stale-version")
                .then()
                .body("state", is("PENDING"))
                .body("round", is(1))
                .body("version", is(0));
    }

    @ParameterizedTest
    @CsvSource({"/verifications/33048320170630999999", "/verifications/1", "/cases/33048320170630999999", "/cases/x"})
    void a_case_that_is_not_there(String path) {
        problem(People.supervisor(People.COUNTY).get(path), 404);
    }

    @Test
    void an_act_on_a_case_that_is_not_there() {
        problem(with("\"0\"").body("{}").post("/verifications/33048320170630999999/pass"), 404);
    }

    @ParameterizedTest
    @CsvSource({
        "/cases?limit=0",
        "/cases?limit=201",
        "/cases?limit=many",
        "/cases?area=33",
        "/cases?area=330483%25",
        "/cases?department=A%20B",
        "/cases?overdue=maybe",
        "/cases?open=1",
        "/cases?classKind=EVENT",
        "/cases?classCode=6050",
        "/cases?stage=closed",
        "/cases/summary?area=x",
        "/cases/summary?department=_",
        "/verifications?state=OPEN",
        "/verifications?limit=0",
        "/verifications?limit=1.5"
    })
    void a_parameter_that_cannot_be(String path) {
        problem(People.as(both()).urlEncodingEnabled(false).get(path), 400)
                .then()
                .body("errors.size()", is(1));
    }

    @ParameterizedTest
    @CsvSource({"/cases?cursor=zzz", "/cases?cursor=YQ", "/verifications?cursor=zzz"})
    void a_cursor_that_is_none(String path) {
        problem(People.as(both()).get(path), 422).then().body("type", is("urn:gridcase:problem:malformed-cursor"));
    }

    private static io.gridcase.testsupport.TestTokens both() {
        return io.gridcase.testsupport.TestTokens.of("some-supervisor")
                .withRoles("supervisor", "inspector")
                .withAreas(People.COUNTY);
    }

    private Response act(String act, String body) {
        return work.seenBy(People.inspector())
                .contentType(ContentType.JSON)
                .body(body)
                .post(path(act));
    }

    private RequestSpecification with(String version) {
        return People.inspector().contentType(ContentType.JSON).header("If-Match", version);
    }

    private String path(String act) {
        return "/verifications/" + work.number() + "/" + act;
    }

    private Response refused(Response answer, int status, String problem) {
        problem(answer, status).then().body("type", is("urn:gridcase:problem:" + problem));
        work.shown().then().body("stage", is("HANDLED")).body("timeline.size()", is(4));
        return answer;
    }

    private static Response problem(Response answer, int status) {
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", is(status))
                .body("type", startsWith("urn:gridcase:problem:"));
        assertThat(answer.asString()).doesNotContain("Exception").doesNotContain("io.gridcase");
        return answer;
    }
}
