package io.gridcase.intake.report;

import io.gridcase.code.ClassCode;
import io.gridcase.code.ClassKind;
import io.gridcase.intake.catalogue.ClassId;
import java.util.Optional;

/**
 * What the centre decides about a report that it files.
 *
 * @param kind in place of the reporter's
 * @param code in place of the reporter's
 */
public record FilingDecision(int conditionNo, Optional<ClassKind> kind, Optional<ClassCode> code) {

    ClassId classOf(Report report) {
        var said = report.classification().classId();
        return new ClassId(kind.orElse(said.kind()), code.map(ClassCode::value).orElse(said.code()));
    }
}
