package io.gridcase.intake.client;

import static io.gridcase.intake.Staff.as;

import io.gridcase.testsupport.TestTokens;
import io.restassured.http.ContentType;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** API clients that are right in every field, each with a code of its own. */
public final class SampleClient {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private SampleClient() {}

    public static TestTokens shiftLeader() {
        return TestTokens.of("tx-leader-1").withRoles("shift-leader").withAreas("330483");
    }

    public static Map<String, Object> newClient(String channel) {
        return new HashMap<>(Map.of(
                "code",
                "app-" + COUNT.incrementAndGet(),
                "name",
                "随手拍",
                "channel",
                channel,
                "county",
                "330483",
                "ratePerMinute",
                6000));
    }

    /** Enters it and gives its key. */
    public static String entered(Map<String, Object> client) {
        return as(shiftLeader())
                .contentType(ContentType.JSON)
                .body(client)
                .post("/clients")
                .then()
                .statusCode(201)
                .extract()
                .path("apiKey");
    }
}
