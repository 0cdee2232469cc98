package io.gridcase.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.gridcase.refusal.Refusal;
import io.gridcase.web.Problem.FieldError;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Requests that never reached a use case: unreadable JSON, missing or wrong fields, unknown paths and methods. */
class RequestErrorMapper {

    @ServerExceptionMapper
    Response unfit(ResteasyReactiveViolationException violations) {
        // The first two steps name the Java method and its parameter; a bare parameter keeps its own name.
        return unfitFields(violations, 2).response();
    }

    @ServerExceptionMapper
    Response unreadable(MismatchedInputException mismatch) {
        return unreadableJson(mismatch).response();
    }

    @ServerExceptionMapper
    Response failed(WebApplicationException failure) {
        if (failure.getCause() instanceof JsonProcessingException unreadable) {
            return unreadableJson(unreadable).response();
        }
        if (failure.getCause() instanceof Refusal refusal) {
            return Problem.of(RefusalMapper.status(refusal), refusal).response();
        }
        var answer = failure.getResponse();
        if (answer.getEntity() instanceof Problem) {
            return answer;
        }
        var problem = StatusProblems.of(answer.getStatus());
        return Response.fromResponse(answer)
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }

    static Problem unfitFields(ConstraintViolationException violations, int leadingSteps) {
        return Problem.invalidFields(violations.getConstraintViolations().stream()
                .map(violation -> fieldError(violation, leadingSteps))
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::reason))
                .toList());
    }

    static Problem unreadableJson(JsonProcessingException unreadable) {
        if (unreadable instanceof JsonMappingException mapping) {
            if (mapping.getCause() instanceof Refusal refusal) {
                return Problem.of(RefusalMapper.status(refusal), refusal);
            }
            if (!mapping.getPath().isEmpty()) {
                return Problem.invalidFields(List.of(new FieldError(path(mapping), reason(mapping))));
            }
        }
        var where = unreadable.getLocation();
        return Problem.of(
                400,
                "malformed-json",
                "请求不是有效的 JSON / The request is not the JSON expected here",
                where == null
                        ? "cannot be read"
                        : "cannot be read at line %d, column %d".formatted(where.getLineNr(), where.getColumnNr()));
    }

    private static String path(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    /** Says what was expected, never the name of a Java class. */
    private static String reason(JsonMappingException mapping) {
        if (!(mapping instanceof MismatchedInputException mismatch) || mismatch.getTargetType() == null) {
            return "cannot be read";
        }
        return JsonTypes.expected(mismatch.getTargetType());
    }

    private static FieldError fieldError(ConstraintViolation<?> violation, int leadingSteps) {
        var steps = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .map(Path.Node::toString)
                .toList();
        var field = String.join(".", steps.subList(Math.min(leadingSteps, steps.size() - 1), steps.size()));
        return new FieldError(field, violation.getMessage());
    }
}
