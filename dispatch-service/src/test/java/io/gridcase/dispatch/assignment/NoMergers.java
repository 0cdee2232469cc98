package io.gridcase.dispatch.assignment;

import io.gridcase.code.DepartmentCode;
import io.gridcase.dispatch.department.DepartmentMerger;
import io.gridcase.dispatch.department.Mergers;
import io.gridcase.dispatch.department.Successors;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** A city whose departments stay as they are. */
record NoMergers() implements Mergers {

    @Override
    public Uni<Optional<DepartmentMerger>> of(DepartmentCode code) {
        return Uni.createFrom().item(Optional.empty());
    }

    @Override
    public Uni<Void> add(DepartmentMerger merger) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Uni<Successors> successors() {
        return Uni.createFrom().item(Successors.NONE);
    }
}
