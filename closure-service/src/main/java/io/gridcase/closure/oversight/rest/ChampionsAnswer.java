package io.gridcase.closure.oversight.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.closure.oversight.Dimension;
import io.gridcase.closure.oversight.Names;
import io.gridcase.closure.oversight.OldCase;
import io.gridcase.closure.oversight.Oversee.At;
import io.gridcase.closure.oversight.Oversee.Champions;
import io.gridcase.closure.oversight.Returns.Bouncer;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who gives back the most, what is given back the most, and what is open for the longest time. */
@Schema(name = "Champions")
record ChampionsAnswer(
        @Schema(description = "The instant, UTC (ISO 8601)") Instant at,

        @Schema(
                description =
                        "回退: the departments that gave back the most in the last days; of equal ones in the order of their codes")
        List<ReturningDepartment> departments,

        @Schema(description = "Open cases by how often they were given back")
        List<OpenCase> returned,

        @Schema(description = "Open cases by when they were filed, the oldest first")
        List<OpenCase> oldest) {

    /** A department that gives cases back. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ReturningDepartment")
    record ReturningDepartment(
            @Schema(description = "Its code") String department,

            @Schema(description = "Its name in Chinese") @Nullable
            String name,

            @Schema(description = "How often it gave a case back")
            long returns,

            @Schema(description = "How many different cases")
            long cases) {

        static ReturningDepartment of(Bouncer bouncer, Names names) {
            var name = names.of(Dimension.DEPARTMENT, bouncer.department()).orElse(null);
            return new ReturningDepartment(bouncer.department(), name, bouncer.returns(), bouncer.cases());
        }
    }

    /** An open case that has come a long way. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "LongOpenCase")
    record OpenCase(
            @Schema(description = "案卷编号", pattern = "[0-9]{20}", implementation = String.class)
            CaseNumber caseNumber,

            @Schema(description = "单元网格, GB/T 47678.3, 15 characters", implementation = String.class)
            GridCode gridCode,

            @Schema(description = "Code of the department responsible now", implementation = String.class) @Nullable
            DepartmentCode department,

            @Schema(description = "When it was filed, UTC (ISO 8601)")
            Instant filedAt,

            @Schema(description = "回退: how often a department gave it back")
            int returnCount) {

        static OpenCase of(OldCase old) {
            return new OpenCase(
                    old.caseNumber(), old.gridCode(), old.department().orElse(null), old.filedAt(), old.returnCount());
        }
    }

    static ChampionsAnswer of(At<Champions> found, Names names) {
        var champions = found.answer();
        return new ChampionsAnswer(
                found.instant(),
                champions.departments().stream()
                        .map(each -> ReturningDepartment.of(each, names))
                        .toList(),
                champions.returned().stream().map(OpenCase::of).toList(),
                champions.oldest().stream().map(OpenCase::of).toList());
    }
}
