package io.gridcase.intake.open311.rest;

import io.gridcase.web.Problem;
import io.gridcase.web.ProblemFormat;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Turns every problem under {@code /open311/v2} into the errors of the standard: whatever refuses a call, the caller
 * can read why. The standard knows 400, 403 and 404; what HTTP itself refuses or a limit delays keeps its status.
 */
@Singleton
class ErrorsInCallersFormat implements ProblemFormat {

    static final String BASE = "/open311/v2";

    private final Documents documents;

    ErrorsInCallersFormat(Documents documents) {
        this.documents = documents;
    }

    @ServerResponseFilter
    void rewrite(ContainerRequestContext request, ContainerResponseContext answer) {
        var path = request.getUriInfo().getPath();
        if (path.startsWith(BASE) && answer.getEntity() instanceof Problem problem) {
            answer.setStatus(status(problem.status()));
            answer.setEntity(errors(path, problem), null, Format.of(path).type());
        }
    }

    @Override
    public Optional<Written> write(String path, Problem problem) {
        return Optional.of(path)
                .filter(called -> called.startsWith(BASE))
                .map(called -> new Written(Format.of(called).type().toString(), errors(called, problem)));
    }

    private byte[] errors(String path, Problem problem) {
        return documents.bytes(Format.of(path), Documents.error(status(problem.status()), description(problem)));
    }

    private static int status(int status) {
        return switch (status) {
            case 401 -> 403;
            case 409, 412, 422, 428 -> 400;
            default -> status;
        };
    }

    private static String description(Problem problem) {
        var fields = problem.errors().stream().map(error -> error.field() + " " + error.reason());
        return Stream.concat(Stream.of(problem.title(), problem.detail()), fields)
                .distinct()
                .collect(Collectors.joining(": "));
    }
}
