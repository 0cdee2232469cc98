package io.gridcase.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpResponse;

/**
 * What a service answered.
 *
 * @param request the request in words, for messages of failed tests
 * @param etag the entity tag with its quotes, empty when there is none
 */
public record Answer(String request, int status, String mediaType, String etag, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PROBLEM = "urn:gridcase:problem:";

    static Answer of(String request, HttpResponse<String> response) {
        return new Answer(
                request,
                response.statusCode(),
                response.headers().firstValue("content-type").orElse("").split(";")[0],
                response.headers().firstValue("etag").orElse(""),
                response.body());
    }

    /** This answer, if it has the status; fails the test otherwise. */
    public Answer expect(int expected) {
        assertThat(status).as("%s answered %s", request, body).isEqualTo(expected);
        return this;
    }

    /** This answer, if it is an RFC 9457 problem with the status; fails the test otherwise. */
    public Answer expectProblem(int expected) {
        expect(expected);
        assertThat(mediaType).as(request).isEqualTo("application/problem+json");
        assertThat(json().path("status").asInt())
                .as("%s: status in the body", request)
                .isEqualTo(expected);
        assertThat(json().path("title").asText()).as("%s: title", request).isNotBlank();
        return this;
    }

    /** The kind of problem without its common prefix, e.g. {@code outside-every-grid}. */
    public String problem() {
        return json().path("type").asText().replace(PROBLEM, "");
    }

    /** The body as JSON; missing when it is none. */
    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException notJson) {
            return MissingNode.getInstance();
        }
    }

    /** The text under a JSON pointer, empty when absent. */
    public String text(String pointer) {
        return json().at(pointer).asText();
    }
}
