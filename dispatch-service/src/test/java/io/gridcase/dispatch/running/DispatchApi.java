package io.gridcase.dispatch.running;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gridcase.testsupport.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** What people do with assignments over HTTP. */
abstract class DispatchApi {

    static RequestSpecification as(TestTokens person) {
        return given().auth().oauth2(person.token());
    }

    static Response show(String caseNumber) {
        return as(People.countySupervisor()).get("/assignments/{caseNumber}", caseNumber);
    }

    static String etag(String caseNumber) {
        return show(caseNumber).header("ETag");
    }

    static Response awaitState(String caseNumber, String state) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            var answer = show(caseNumber);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.jsonPath().getString("state")).isEqualTo(state);
        });
        return show(caseNumber);
    }

    static Response accept(TestTokens person, String caseNumber, String etag) {
        return as(person).header("If-Match", etag).post("/assignments/{caseNumber}/accept", caseNumber);
    }

    static Response handle(TestTokens person, String caseNumber, String etag, String photo) {
        return act(person, etag, "handle", caseNumber, Map.of("note", "已更换平侧石", "photos", new String[] {photo}));
    }

    static Response giveBack(TestTokens person, String caseNumber, String etag) {
        return act(person, etag, "return", caseNumber, Map.of("reason", "该路段由开发商养护"));
    }

    static Response dispatch(TestTokens person, String caseNumber, String etag, String department) {
        return act(person, etag, "dispatch", caseNumber, Map.of("department", department));
    }

    static Response act(TestTokens person, String etag, String act, String caseNumber, Object body) {
        return as(person)
                .header("If-Match", etag)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/assignments/{caseNumber}/{act}", caseNumber, act);
    }

    static Response reassign(String caseNumber, String department, String assisting) {
        var body = Map.of("department", department, "reason", "责任清单载明", "assisting", List.of(assisting));
        return act(People.puyuanDispatcher(), etag(caseNumber), "reassign", caseNumber, body);
    }

    static String photo() {
        return as(People.municipalHandler())
                .multiPart("photo", "after.png", picture(), "image/png")
                .post("/photos")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static byte[] picture() {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
