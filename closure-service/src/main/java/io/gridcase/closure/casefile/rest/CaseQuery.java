package io.gridcase.closure.casefile.rest;

import io.gridcase.closure.casefile.CaseFilter;
import io.gridcase.closure.casefile.CaseStage;
import io.gridcase.code.ClassCode;
import io.gridcase.code.ClassKind;
import io.gridcase.code.DepartmentCode;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a list of cases is narrowed to. Texts with a pattern: a value that cannot be is told, not taken for none. */
public class CaseQuery {

    static final String AREA = "[0-9]{6}|[0-9]{9}|[0-9]{12}|[0-9]{12}[0-9A-Z]{3}";
    static final String DEPARTMENT = "[a-z][a-z0-9-]{1,39}";

    @QueryParam("overdue")
    @Pattern(regexp = "true|false")
    @Parameter(description = "true: the deadline has passed and the department has not answered")
    @Nullable
    String overdue;

    @QueryParam("open")
    @Pattern(regexp = "true|false")
    @Parameter(description = "true: not struck off yet")
    @Nullable
    String open;

    @QueryParam("area")
    @Pattern(regexp = AREA)
    @Parameter(description = "Code of a county (6), town (9), village (12) or grid (15), with everything below it")
    @Nullable
    String area;

    @QueryParam("department")
    @Pattern(regexp = DEPARTMENT)
    @Parameter(description = "Code of the department responsible now")
    @Nullable
    String department;

    @QueryParam("classKind")
    @Pattern(regexp = "COMPONENT|INCIDENT")
    @Parameter(description = "COMPONENT 部件 or INCIDENT 事件")
    @Nullable
    String classKind;

    @QueryParam("classCode")
    @Pattern(regexp = "[0-9]{5}")
    @Parameter(description = "Class code, five digits of GB/T 47678.5; unique only together with classKind")
    @Nullable
    String classCode;

    @QueryParam("stage")
    @Pattern(
            regexp =
                    "FILED|AWAITING_DISPATCH|DISPATCHED|ACCEPTED|AWAITING_ARBITRATION|SUSPENDED|POSTPONED|AWAITING_ASSISTANCE"
                            + "|HANDLED|REWORK|CLOSED|VOIDED")
    @Parameter(description = "How far the case has come")
    @Nullable
    String stage;

    CaseFilter at(Instant now) {
        return new CaseFilter(
                now,
                Optional.ofNullable(overdue).map(Boolean::valueOf),
                Optional.ofNullable(open).map(Boolean::valueOf),
                Optional.ofNullable(area),
                Optional.ofNullable(department).map(DepartmentCode::new),
                Optional.ofNullable(classKind).map(ClassKind::valueOf),
                Optional.ofNullable(classCode).map(ClassCode::new),
                Optional.ofNullable(stage).map(CaseStage::valueOf));
    }
}
