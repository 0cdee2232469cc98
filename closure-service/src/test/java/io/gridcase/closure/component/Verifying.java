package io.gridcase.closure.component;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** Acts on verifications, by people who have seen them as they are. */
final class Verifying {

    private Verifying() {}

    static ValidatableResponse act(TestCase work, RequestSpecification person, String act, String body) {
        return work.seenBy(person)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/verifications/" + work.number() + "/" + act)
                .then();
    }
}
