package io.gridcase.dispatch.changerequest;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The head of the department agreed. */
@Embeddable
public record Endorsement(String endorsedBy, Instant endorsedAt) {}
