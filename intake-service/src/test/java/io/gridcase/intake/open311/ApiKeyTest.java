package io.gridcase.intake.open311;

import static io.gridcase.intake.Staff.as;
import static io.gridcase.intake.client.SampleClient.entered;
import static io.gridcase.intake.client.SampleClient.newClient;
import static io.gridcase.intake.client.SampleClient.shiftLeader;
import static io.gridcase.intake.open311.SampleRequest.form;
import static io.gridcase.intake.open311.SampleRequest.post;
import static io.gridcase.intake.open311.SampleRequest.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApiKeyTest extends Submitting {

    @Test
    void the_key_may_stand_in_the_query_or_in_a_header() {
        var fields = request(key);
        fields.remove("api_key");

        form(fields).post("/open311/v2/requests.json?api_key=" + key).then().statusCode(201);
        form(fields)
                .header("X-Api-Key", key)
                .post("/open311/v2/requests.json")
                .then()
                .statusCode(201);
    }

    @Test
    void without_a_valid_key_nothing_is_taken_in() {
        long before = tables.count("report");
        var without = request(key);
        without.remove("api_key");
        var wrong = request("x".repeat(43));

        post(without).then().statusCode(403).body("[0].code", is(403));
        form(wrong)
                .post("/open311/v2/requests.xml")
                .then()
                .statusCode(403)
                .contentType(equalTo("text/xml;charset=utf-8"))
                .body("errors.error.code", equalTo("403"));
        assertThat(tables.count("report")).isEqualTo(before);
    }

    @Test
    void a_disabled_or_replaced_key_is_refused() {
        as(shiftLeader())
                .header("If-Match", "\"0\"")
                .post("/clients/%s/rotate".formatted(client.get("code")))
                .then()
                .statusCode(200);
        post(request(key)).then().statusCode(403);

        var other = newClient("PUBLIC");
        var otherKey = entered(other);
        as(shiftLeader())
                .header("If-Match", "\"0\"")
                .post("/clients/%s/disable".formatted(other.get("code")))
                .then()
                .statusCode(200);
        post(request(otherKey)).then().statusCode(403);
    }

    @Test
    void who_sends_too_much_is_told_when_to_come_again_in_the_own_format() {
        var slow = newClient("PUBLIC");
        slow.put("ratePerMinute", 2);
        var slowKey = entered(slow);
        post(request(slowKey)).then().statusCode(201);
        post(request(slowKey)).then().statusCode(201);

        form(request(slowKey))
                .post("/open311/v2/requests.xml")
                .then()
                .statusCode(429)
                .header("Retry-After", matchesPattern("[1-9]\\d?"))
                .body("errors.error.code", equalTo("429"));
        assertThat(tables.rows("select last_day from client_use where client = '%s'".formatted(slow.get("code"))))
                .doesNotContainNull();
    }

    @Test
    void many_at_once_do_not_get_past_the_limit() {
        var slow = newClient("PUBLIC");
        slow.put("ratePerMinute", 3);
        var slowKey = entered(slow);

        var statuses = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> post(request(slowKey)).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(statuses).filteredOn(status -> status == 201).hasSize(3);
        assertThat(statuses).filteredOn(status -> status == 429).hasSize(5);
    }
}
