package io.gridcase.intake.open311;

import io.gridcase.intake.report.Accepted;
import io.gridcase.intake.secret.Secret;

/** A request that is safe here, and the link by which its reporter follows it. */
public record TakenRequest(Accepted accepted, Secret link) {}
