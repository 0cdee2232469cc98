package io.gridcase.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.refusal.Refusal;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An error as every endpoint answers it: RFC 9457, {@code application/problem+json}. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "RFC 9457 problem")
public record Problem(
        @Schema(description = "URN of the kind of problem", examples = "urn:gridcase:problem:illegal-transition")
        String type,

        @Schema(description = "The kind of problem in one sentence, Chinese / English")
        String title,

        @Schema(description = "HTTP status code") int status,

        @Schema(description = "What is wrong with this very request")
        String detail,

        @Schema(description = "One entry for each field that is wrong")
        List<FieldError> errors,

        @JsonAnyGetter Map<String, Object> facts) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * @param field path of the field in the request, as in {@code place.longitude}
     * @param reason what is wrong with it
     */
    public record FieldError(String field, String reason) {}

    /** For answers that tell of several acts, each with its own problem. */
    public static Problem of(Refusal refusal) {
        return of(RefusalMapper.status(refusal), refusal);
    }

    static Problem of(int status, Refusal refusal) {
        return new Problem(urn(refusal.code()), refusal.title(), status, refusal.detail(), List.of(), refusal.facts());
    }

    static Problem of(int status, String code, String title, String detail) {
        return new Problem(urn(code), title, status, detail, List.of(), Map.of());
    }

    static Problem invalidFields(List<FieldError> errors) {
        return new Problem(
                urn("invalid-request"),
                "请求内容不正确 / The request is not valid",
                400,
                "see errors for each field",
                errors,
                Map.of());
    }

    Response response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }

    private static String urn(String code) {
        return "urn:gridcase:problem:" + code;
    }
}
