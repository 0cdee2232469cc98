package io.gridcase.dispatch.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that people may want to be told.
 *
 * @param department whom it concerns; empty when it concerns the centre
 * @param about tells apart what has the same kind, case and instant
 */
public record News(
        NewsKind kind, CaseNumber caseNumber, Optional<DepartmentCode> department, Instant at, String about) {

    public News {
        if (kind.audience().isByDepartment() != department.isPresent()) {
            throw new IllegalArgumentException(kind + " concerns " + kind.audience());
        }
    }

    static News toDepartment(NewsKind kind, CaseNumber caseNumber, DepartmentCode department, Instant at) {
        return new News(kind, caseNumber, Optional.of(department), at, "");
    }

    static News toCentre(NewsKind kind, CaseNumber caseNumber, Instant at) {
        return new News(kind, caseNumber, Optional.empty(), at, "");
    }

    News about(Object what) {
        return new News(kind, caseNumber, department, at, what.toString());
    }

    /** The same whenever the same is told again. */
    public UUID eventId() {
        var whom = department.map(DepartmentCode::value).orElse("");
        var text = String.join("/", kind.name(), caseNumber.value(), whom, at.toString(), about);
        return UUID.nameUUIDFromBytes(text.getBytes(UTF_8));
    }
}
