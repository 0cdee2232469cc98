package io.gridcase.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.gridcase.refusal.Refusal;
import jakarta.validation.ConstraintViolationException;

/** Failures as problems, for who answers many requests in one and cannot leave them to the mappers. */
public final class Problems {

    private Problems() {}

    /** What the mappers would answer if the failure were that of a whole request. */
    public static Problem of(Throwable failure) {
        if (failure instanceof Refusal refusal) {
            return Problem.of(RefusalMapper.status(refusal), refusal);
        }
        if (failure instanceof JsonProcessingException unreadable) {
            return RequestErrorMapper.unreadableJson(unreadable);
        }
        return failure instanceof ConstraintViolationException violations
                ? RequestErrorMapper.unfitFields(violations, 0)
                : UnknownErrorMapper.problem(failure);
    }
}
