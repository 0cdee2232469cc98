package io.gridcase.dispatch.merger;

import io.gridcase.dispatch.cityprofile.Cities;
import io.gridcase.dispatch.department.Department;
import io.gridcase.dispatch.department.DepartmentClosed;
import io.gridcase.dispatch.department.DepartmentMerger;
import io.gridcase.dispatch.department.Departments;
import io.gridcase.dispatch.department.Mergers;
import io.gridcase.dispatch.department.UnknownDepartment;
import io.gridcase.web.AreaScope;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneId;

/** Closes a department in favour of another, once. */
@ApplicationScoped
class RecordMerger {

    private final Mergers mergers;
    private final Departments departments;
    private final Cities cities;
    private final Clock clock;

    RecordMerger(Mergers mergers, Departments departments, Cities cities, Clock clock) {
        this.mergers = mergers;
        this.departments = departments;
        this.cities = cities;
        this.clock = clock;
    }

    /** The merger that stands: this one, or the same one from before. Fails when the department went elsewhere. */
    @WithTransaction
    Uni<DepartmentMerger> once(DepartmentMerger wanted, AreaScope areas) {
        return within(areas, departments.of(wanted.code()))
                .chain(() -> within(areas, departments.of(wanted.successor())))
                .chain(() -> mergers.of(wanted.code()))
                .chain(known -> known.map(before -> Uni.createFrom().item(() -> sameAs(before, wanted)))
                        .orElseGet(() -> record(wanted)));
    }

    /** Outside one's areas there are no departments. */
    private static Uni<Department> within(AreaScope areas, Uni<Department> found) {
        return found.invoke(department -> {
            if (!areas.covers(department.areaPrefix())) {
                throw new UnknownDepartment(department.code());
            }
        });
    }

    private static DepartmentMerger sameAs(DepartmentMerger before, DepartmentMerger wanted) {
        if (!before.successor().equals(wanted.successor())) {
            throw new DepartmentClosed(before);
        }
        return before;
    }

    private Uni<DepartmentMerger> record(DepartmentMerger wanted) {
        return departments
                .open(wanted.successor())
                .chain(cities::current)
                .invoke(city -> refuseImpossible(wanted, city.zone()))
                .chain(() -> mergers.add(wanted))
                .replaceWith(wanted);
    }

    private void refuseImpossible(DepartmentMerger wanted, ZoneId zone) {
        if (wanted.code().equals(wanted.successor())
                || wanted.from().isAfter(clock.instant().atZone(zone).toLocalDate())) {
            throw new MergerNotPossible();
        }
    }
}
