package io.gridcase.intake.confirmation;

import static io.gridcase.intake.SampleReport.photo;
import static io.gridcase.intake.Staff.as;
import static io.gridcase.intake.confirmation.Errand.SENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.gridcase.code.Channel;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers that come twice, at once with others, or wrong. */
@QuarkusTest
class AnswerConfirmationTest extends Confirming {

    @Test
    void answered_twice_the_first_counts() throws Throwable {
        errand.arrives(Channel.VIDEO, null);
        var id = errand.taskId();

        errand.answer(SENT, id, "\"0\"", errand.result("REAL")).then().statusCode(200);
        errand.answer(SENT, id, "\"0\"", errand.result("NOT_REAL"))
                .then()
                .statusCode(200)
                .body("finding.result", equalTo("REAL"));

        errand.assertReport("RECEIVED").body("confirmed.result", equalTo("REAL"));
    }

    @Test
    void answered_many_times_at_once_it_is_answered_once() throws Throwable {
        errand.arrives(Channel.VIDEO, null);
        var id = errand.taskId();
        var body = errand.result("REAL");

        var statuses = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> errand.answer(SENT, id, "\"0\"", body).statusCode()))
                .limit(6)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(statuses).containsOnly(200);
        assertThat(tables.rows("select version::text from confirmation where id = '%s'".formatted(id)))
                .containsExactly("1");
    }

    @RepeatedTest(5)
    void of_an_answer_and_a_merge_at_once_one_counts() throws Throwable {
        errand.arrives(Channel.VIDEO, null);
        var root = UUID.randomUUID();
        errand.submitAs(root, Channel.VIDEO, null, errand.elsewhere());
        var id = errand.taskId();
        var body = errand.result("REAL");

        var answer = CompletableFuture.supplyAsync(
                () -> errand.answer(SENT, id, "\"0\"", body).statusCode());
        var merge = CompletableFuture.supplyAsync(() -> errand.mergeInto(root).statusCode());

        boolean merged = merge.join() == 200;
        assertThat(List.of(answer.join(), merge.join())).isEqualTo(merged ? List.of(409, 200) : List.of(200, 412));
        errand.assertReport(merged ? "MERGED" : "RECEIVED");
        as(SENT).get("/confirmations/" + id).then().body("state", equalTo(merged ? "CANCELLED" : "DONE"));
    }

    @RepeatedTest(5)
    void of_an_answer_and_a_rejection_at_once_one_counts() throws Throwable {
        errand.arrives(Channel.VIDEO, null);
        var id = errand.taskId();
        var body = errand.result("REAL");

        var answer = CompletableFuture.supplyAsync(
                () -> errand.answer(SENT, id, "\"0\"", body).statusCode());
        var rejection =
                CompletableFuture.supplyAsync(() -> errand.reject("\"1\"").statusCode());

        boolean rejected = rejection.join() == 200;
        assertThat(List.of(answer.join(), rejection.join()))
                .isEqualTo(rejected ? List.of(409, 200) : List.of(200, 412));
        errand.assertReport(rejected ? "REJECTED" : "RECEIVED");
        as(SENT).get("/confirmations/" + id).then().body("state", equalTo(rejected ? "CANCELLED" : "DONE"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"result":"REAL","photos":[]}                                                         | 422
            {"result":"NOT_REAL","photos":[]}                                                     | 422
            {"result":"REAL"}                                                                     | 400
            {"result":"MAYBE","photos":["P"]}                                                     | 400
            {"photos":["P"]}                                                                      | 400
            {"result":"REAL","photos":["../../etc/passwd"]}                                       | 422
            {"result":"REAL","photos":[null]}                                                     | 400
            {"result":"REAL","photos":["P","P"]}                                                  | 400
            {"result":"REAL","photos":["0000000000000000000000000000000000000000000000000000000000000000"]} | 422
            {"result":"REAL","photos":["P"],"note":"a\\u0000b"}                                   | 400
            {"result":"REAL","photos":["P"],"note":"LONG"}                                        | 400
            {"result":"REAL","photos":["P"],"position":{"longitude":120.6,"latitude":30.6,"crs":"EPSG:3857"}} | 422
            {"result":"REAL","photos":["P"],"position":{"longitude":181,"latitude":30.6,"crs":"WGS84"}} | 400
            {"result":"REAL","photos":["P"],"position":{"latitude":30.6,"crs":"WGS84"}}           | 400
            []                                                                                    | 400
            {                                                                                     | 400
            """)
    void an_answer_that_cannot_be_changes_nothing(String body, int status) throws Throwable {
        errand.arrives(Channel.VIDEO, null);
        var said = body.replace("\"P\"", '"' + photo() + '"').replace("LONG", "x".repeat(501));

        errand.answer(SENT, errand.taskId(), "\"0\"", said)
                .then()
                .statusCode(status)
                .contentType("application/problem+json");

        errand.assertReport("CONFIRMING");
    }
}
