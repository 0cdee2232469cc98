package io.gridcase.intake.batch;

import static io.gridcase.intake.Staff.as;
import static io.gridcase.intake.Staff.officer;
import static org.hamcrest.Matchers.equalTo;

import io.gridcase.intake.Tables;
import io.gridcase.testsupport.TestTokens;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A list that is right in every row, as officers import it. */
record SampleList(Tables tables, UUID id, String system, String place, Instant deadline) {

    static final String HEADING =
            "foreign_number,class_kind,class_code,condition_no,longitude,latitude,crs,address,description,contact_phone\n";

    private static final AtomicInteger SPOTS = new AtomicInteger();

    /** Far from those of the other tests, for what is certainly the same would be merged. */
    static SampleList in(Tables tables) {
        return new SampleList(
                tables,
                UUID.randomUUID(),
                "hotline-" + UUID.randomUUID().toString().substring(0, 8),
                "%.5f,30.6795,WGS84".formatted(120.6256 + SPOTS.getAndIncrement() * 0.00015),
                Instant.now().plus(Duration.ofDays(7)));
    }

    String list(int rows) {
        return IntStream.rangeClosed(1, rows)
                .mapToObj(i -> "N-%d,部件,01001,1,%s,植材路,\"井盖破损，声响大\",1380000%04d\n".formatted(i, place, i))
                .collect(Collectors.joining("", HEADING, ""));
    }

    ValidatableResponse imported(String list) {
        return send(officer(), id, list).then().statusCode(201);
    }

    ValidatableResponse inspected(String list) {
        return as(officer())
                .contentType("text/csv")
                .queryParam("id", id)
                .queryParam("channel", "INSPECTION")
                .queryParam("system", system)
                .queryParam("deadline", deadline.toString())
                .body(list.getBytes(StandardCharsets.UTF_8))
                .post("/batches")
                .then()
                .statusCode(201);
    }

    Response send(TestTokens person, UUID batch, String list) {
        return request(person, batch)
                .body(list.getBytes(StandardCharsets.UTF_8))
                .post("/batches");
    }

    RequestSpecification request(TestTokens person, UUID batch) {
        return as(person)
                .contentType("text/csv")
                .queryParam("id", batch)
                .queryParam("channel", "HOTLINE")
                .queryParam("system", system);
    }

    ValidatableResponse standing(TestTokens person) {
        return as(person).get("/batches/" + id).then().statusCode(200);
    }

    List<String> of(String expression) {
        return tables.rows("select %s from report where foreign_system = '%s' order by foreign_number"
                .formatted(expression, system));
    }

    List<String> all() {
        return of("id || foreign_number");
    }

    static ValidatableResponse assertRefused(Response answer, int status, String code) {
        return answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:gridcase:problem:" + code));
    }
}
