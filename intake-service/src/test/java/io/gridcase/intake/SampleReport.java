package io.gridcase.intake;

import static io.gridcase.intake.Staff.as;

import io.gridcase.testsupport.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;

/** A report that is right in every field, and one field different from it. */
public final class SampleReport {

    /** In WGS-84, in grid 113 of a community of Puyuan. */
    public static final Map<String, Object> PLACE =
            Map.of("longitude", 120.63, "latitude", 30.68, "crs", "WGS84", "accuracyMetres", 8.0);

    private SampleReport() {}

    /** 路缘石缺损 with its condition: nothing is left to decide. */
    public static Map<String, Object> decided(UUID id) {
        var report = undecided(id);
        report.put("conditionNo", 2);
        return report;
    }

    public static Map<String, Object> undecided(UUID id) {
        return new HashMap<>(Map.of(
                "id", id.toString(),
                "classKind", "INCIDENT",
                "classCode", "06050",
                "place", PLACE,
                "address", "桐星大道718号上上城销售中心前",
                "description", "绿化带平侧石破损",
                "photos", List.of(photo())));
    }

    public static Map<String, Object> with(String field, Object value) {
        var report = decided(UUID.randomUUID());
        report.put(field, value);
        return report;
    }

    public static Map<String, Object> without(String field) {
        var report = decided(UUID.randomUUID());
        report.remove(field);
        return report;
    }

    public static Response send(TestTokens person, Object report) {
        return as(person).contentType(ContentType.JSON).body(report).post("/reports");
    }

    public static ValidatableResponse sent(Map<String, Object> report) {
        return send(Staff.inspector(), report).then().statusCode(201);
    }

    /** Sends a photo, always the same, and gives its id. */
    public static String photo() {
        return as(Staff.inspector())
                .multiPart("photo", "kerb.png", png(), "image/png")
                .post("/photos")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static byte[] png() {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
