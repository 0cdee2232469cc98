package io.gridcase.dispatch.running;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;

/** How an act is refused. */
final class Refusals {

    static final String PROBLEM = "application/problem+json";

    private Refusals() {}

    static Response refused(Response answer, int status, String code) {
        answer.then().statusCode(status).contentType(PROBLEM).body("type", equalTo("urn:gridcase:problem:" + code));
        return answer;
    }

    static void unchanged(String caseNumber, String state, String version) {
        RunningDispatch.show(caseNumber).then().header("ETag", version).body("state", equalTo(state));
    }
}
