package io.gridcase.closure.supervision.rest;

import io.gridcase.closure.supervision.Position;
import io.gridcase.closure.supervision.SupervisionFilter;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.SupervisionLevel;
import io.gridcase.web.AreaScope;
import io.gridcase.web.Cursor;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a list of proposals or supervisions is narrowed to. */
public class SupervisionListQuery {

    @QueryParam("area")
    @Pattern(regexp = "[0-9]{6}|[0-9]{9}|[0-9]{12}|[0-9]{12}[0-9A-Z]{3}")
    @Parameter(description = "Code of a county (6), town (9), village (12) or grid (15), with everything below it")
    @Nullable
    String area;

    @QueryParam("caseNumber")
    @Pattern(regexp = "[0-9]{20}")
    @Parameter(description = "案卷编号")
    @Nullable
    String caseNumber;

    @QueryParam("department")
    @Pattern(regexp = "[a-z][a-z0-9-]{1,39}")
    @Parameter(description = "Code of the department responsible at that time")
    @Nullable
    String department;

    @QueryParam("level")
    @Pattern(regexp = "REMIND|SUPERVISE|CIRCULATE|SUMMON")
    @Parameter(description = "催办 REMIND, 督办 SUPERVISE, 通报 CIRCULATE, 约谈 SUMMON")
    @Nullable
    String level;

    @QueryParam("cursor")
    @Parameter(description = "\"next\" of the page before")
    @Nullable
    String cursor;

    SupervisionFilter within(AreaScope scope) {
        return new SupervisionFilter(
                scope,
                Optional.ofNullable(area),
                Optional.ofNullable(caseNumber).map(CaseNumber::new),
                Optional.ofNullable(department).map(DepartmentCode::new),
                Optional.ofNullable(level).map(SupervisionLevel::valueOf));
    }

    Optional<Position> after() {
        return Cursor.decode(cursor, 2).map(last -> new Position(last.instant(0), last.uuid(1)));
    }

    static Cursor behind(Instant at, UUID id) {
        return new Cursor(List.of(at.toString(), id.toString()));
    }
}
