package io.gridcase.intake.desk;

import static io.gridcase.intake.SampleReport.sent;
import static io.gridcase.intake.SampleReport.undecided;
import static io.gridcase.intake.Staff.as;
import static io.gridcase.intake.Staff.officer;

import io.gridcase.testsupport.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** What officers do with the queue. */
final class Desk {

    static final String TEN = "2026-03-02T10:00:00+08:00";

    private Desk() {}

    /** A report that waits; its id. */
    static String waiting() {
        return sent(undecided(UUID.randomUUID())).extract().path("id");
    }

    static ValidatableResponse queue(String query) {
        return as(officer()).get("/queue" + query).then().statusCode(200);
    }

    static ValidatableResponse next(TestTokens person) {
        return as(person).post("/queue/next").then();
    }

    static Response claim(TestTokens person, Object id) {
        return as(person).post("/queue/" + id + "/claim");
    }

    static Response release(TestTokens person, String id) {
        return as(person).post("/reports/" + id + "/release");
    }

    static Response decide(TestTokens person, Object id, String tag) {
        return as(person)
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(Map.of("conditionNo", 2))
                .post("/reports/" + id + "/file");
    }

    static List<Response> atOnce(int officers, IntFunction<Response> act) {
        var pool = Executors.newFixedThreadPool(officers);
        try {
            return IntStream.range(0, officers)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> act.apply(i), pool))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        } finally {
            pool.shutdownNow();
        }
    }
}
