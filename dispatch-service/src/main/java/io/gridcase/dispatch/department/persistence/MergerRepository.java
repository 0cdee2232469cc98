package io.gridcase.dispatch.department.persistence;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.gridcase.code.DepartmentCode;
import io.gridcase.dispatch.department.DepartmentMerger;
import io.gridcase.dispatch.department.Mergers;
import io.gridcase.dispatch.department.Successors;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Mergers in their table, which no import touches. */
@ApplicationScoped
class MergerRepository implements Mergers, PanacheRepositoryBase<DepartmentMerger, String> {

    @Override
    public Uni<Optional<DepartmentMerger>> of(DepartmentCode code) {
        return findById(code.value()).map(Optional::ofNullable);
    }

    @Override
    public Uni<Void> add(DepartmentMerger merger) {
        return persistAndFlush(merger).replaceWithVoid();
    }

    @Override
    public Uni<Successors> successors() {
        return listAll()
                .map(all -> new Successors(
                        all.stream().collect(toUnmodifiableMap(DepartmentMerger::code, DepartmentMerger::successor))));
    }
}
