package io.gridcase.closure.verification;

import io.gridcase.code.DepartmentCode;
import io.gridcase.web.AreaScope;
import java.util.Optional;

/**
 * Which verifications somebody may see: those of these areas, but none of a case that this very person, or anybody of
 * the same department, has handled.
 *
 * @param notHandledBy staff code; empty for somebody who only reads
 * @param notOfDepartment department the person handles assignments for, if any
 */
public record VerificationScope(
        AreaScope areas, Optional<String> notHandledBy, Optional<DepartmentCode> notOfDepartment) {

    /** 监督员: may act, so must have had no part in the handling. */
    public static VerificationScope ofInspector(String username, AreaScope areas, Optional<DepartmentCode> department) {
        return new VerificationScope(areas, Optional.of(username), department);
    }

    /** 监督领导: only reads. */
    public static VerificationScope ofReader(AreaScope areas) {
        return new VerificationScope(areas, Optional.empty(), Optional.empty());
    }
}
