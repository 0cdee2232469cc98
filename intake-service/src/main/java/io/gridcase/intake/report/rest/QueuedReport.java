package io.gridcase.intake.report.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.gridcase.intake.report.RegisterReport;
import io.gridcase.intake.sync.Done;
import io.gridcase.intake.sync.QueuedKind;
import io.gridcase.web.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;

/** A report as an item of a phone's queue; what POST /reports would do with it. */
@ApplicationScoped
class QueuedReport implements QueuedKind {

    private final RegisterReport registerReport;
    private final ObjectMapper json;
    private final Validator validator;

    QueuedReport(RegisterReport registerReport, ObjectMapper json, Validator validator) {
        this.registerReport = registerReport;
        this.json = json;
        this.validator = validator;
    }

    @Override
    public String name() {
        return "report";
    }

    @Override
    public Uni<Done> take(JsonNode body, Caller caller) {
        return read(body)
                .chain(request -> registerReport.register(request.report(), caller))
                .map(accepted -> new Done(accepted.repeated() ? 200 : 201, ReportAnswer.of(accepted.report())));
    }

    private Uni<ReportRequest> read(JsonNode body) {
        try {
            if (!body.isObject()) {
                throw MismatchedInputException.from(null, ReportRequest.class, "a report is an object");
            }
            var request = json.treeToValue(body, ReportRequest.class);
            var violations = validator.validate(request);
            return violations.isEmpty()
                    ? Uni.createFrom().item(request)
                    : Uni.createFrom().failure(new ConstraintViolationException(violations));
        } catch (JsonProcessingException unreadable) {
            return Uni.createFrom().failure(unreadable);
        }
    }
}
