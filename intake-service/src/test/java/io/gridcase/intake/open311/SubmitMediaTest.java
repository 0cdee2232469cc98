package io.gridcase.intake.open311;

import static io.gridcase.intake.Staff.as;
import static io.gridcase.intake.client.SampleClient.shiftLeader;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SubmitMediaTest extends Submitting {

    @Test
    void pictures_come_along_as_media() throws IOException {
        var photo = png(4);
        String id = given().multiPart("api_key", key)
                .multiPart("service_code", "I06050")
                .multiPart("address_string", "桐星大道718号", "text/plain; charset=UTF-8")
                .multiPart("first_name", "王伟", "text/plain; charset=UTF-8")
                .multiPart("media", "a.png", photo, "image/png")
                .multiPart("media", "b.png", png(5), "image/png")
                .multiPart("media", "again.png", photo, "image/png")
                .post("/open311/v2/requests.json")
                .then()
                .statusCode(201)
                .extract()
                .path("[0].service_request_id");

        as(shiftLeader()).get("/reports/" + id).then().body("photos.size()", is(2));
        assertThat(tables.rows("select name from reporter where report_id = '%s'".formatted(id)))
                .containsExactly("王伟");
    }

    @Test
    void a_picture_that_is_none_is_refused_and_nothing_taken_in() throws IOException {
        long before = tables.count("report");
        var noPicture = "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8);

        multipart()
                .multiPart("media", "a.png", noPicture, "image/png")
                .post("/open311/v2/requests.xml")
                .then()
                .statusCode(400)
                .body("errors.error.code", equalTo("400"));
        var ten = multipart();
        for (int i = 0; i < 10; i++) {
            ten.multiPart("media", "a.png", png(4), "image/png");
        }
        ten.post("/open311/v2/requests.json").then().statusCode(400);
        multipart()
                .multiPart("attachment", "a.png", png(4), "image/png")
                .post("/open311/v2/requests.json")
                .then()
                .statusCode(400);
        assertThat(tables.count("report")).isEqualTo(before);
    }

    private RequestSpecification multipart() {
        return given().multiPart("api_key", key)
                .multiPart("service_code", "I06050")
                .multiPart("address_string", "Tongxing Road 718");
    }

    private static byte[] png(int width) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, 3, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
