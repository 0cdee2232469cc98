package io.gridcase.dispatch.department;

import io.gridcase.code.DepartmentCode;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Which departments were merged into which. */
public interface Mergers {

    Uni<Optional<DepartmentMerger>> of(DepartmentCode code);

    Uni<Void> add(DepartmentMerger merger);

    /** Who has taken whose place until now. */
    Uni<Successors> successors();
}
