package io.gridcase.closure.supervision;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * What the department says it does about a supervision.
 *
 * @param answeringDepartment code of the department that had the case by then
 * @param answeredBy staff code
 */
@Embeddable
public record Answer(String answeringDepartment, String answerText, String answeredBy, Instant answeredAt) {}
