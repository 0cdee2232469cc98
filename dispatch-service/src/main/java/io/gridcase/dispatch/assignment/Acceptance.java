package io.gridcase.dispatch.assignment;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** 签收: who of the department took the assignment on, and when. */
@Embeddable
public record Acceptance(String acceptedBy, Instant acceptedAt) {}
