package io.gridcase.intake.open311;

import io.gridcase.intake.report.Evidence;
import io.gridcase.intake.report.ReporterContact;
import io.gridcase.intake.report.Whereabouts;
import java.util.Optional;

/**
 * What a client sends as a request.
 *
 * @param key makes a repetition recognisable; without one, or a foreign number, every request is a new one
 * @param foreignNumber the number it has in a partner's system
 */
public record NewRequest(
        ServiceCode service,
        Whereabouts where,
        Evidence evidence,
        ReporterContact contact,
        Optional<String> key,
        Optional<String> foreignNumber) {}
