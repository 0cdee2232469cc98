package io.gridcase.closure.casefile;

import io.gridcase.code.ClassCode;
import io.gridcase.code.ClassKind;
import io.gridcase.code.DepartmentCode;
import java.time.Instant;
import java.util.Optional;

/**
 * Which of the cases in scope are asked for; what is empty does not matter.
 *
 * @param now at which instant a case is or is not overdue
 * @param area code of an area or grid, with everything below it
 */
public record CaseFilter(
        Instant now,
        Optional<Boolean> overdue,
        Optional<Boolean> open,
        Optional<String> area,
        Optional<DepartmentCode> department,
        Optional<ClassKind> classKind,
        Optional<ClassCode> classCode,
        Optional<CaseStage> stage) {

    /** Every case of an area and a department. */
    public static CaseFilter of(Instant now, Optional<String> area, Optional<DepartmentCode> department) {
        return new CaseFilter(
                now,
                Optional.empty(),
                Optional.empty(),
                area,
                department,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same, of one stage only. */
    public CaseFilter at(CaseStage only) {
        return new CaseFilter(now, overdue, open, area, department, classKind, classCode, Optional.of(only));
    }

    /** The same, neither closed nor voided. */
    public CaseFilter stillOpen() {
        return new CaseFilter(now, overdue, Optional.of(true), area, department, classKind, classCode, stage);
    }
}
