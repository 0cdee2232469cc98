package io.gridcase.dispatch.department.persistence;

import io.gridcase.cityprofile.CityProfile;
import io.gridcase.cityprofile.DepartmentEntry;
import io.gridcase.code.DepartmentCode;
import io.gridcase.dispatch.cityprofile.ProfileTables;
import io.gridcase.dispatch.department.Department;
import io.gridcase.dispatch.department.DepartmentClosed;
import io.gridcase.dispatch.department.Departments;
import io.gridcase.dispatch.department.UnknownDepartment;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Departments in their table. */
@ApplicationScoped
class DepartmentRepository implements Departments, ProfileTables, PanacheRepositoryBase<Department, String> {

    private final MergerRepository mergers;

    DepartmentRepository(MergerRepository mergers) {
        this.mergers = mergers;
    }

    @Override
    public Uni<Department> of(DepartmentCode code) {
        return findById(code.value()).onItem().ifNull().failWith(() -> new UnknownDepartment(code));
    }

    @Override
    public Uni<Department> open(DepartmentCode code) {
        return of(code).call(() -> mergers.of(code)
                .invoke(merged -> merged.ifPresent(merger -> {
                    throw new DepartmentClosed(merger);
                })));
    }

    @Override
    public Uni<List<Department>> list(String after, int limit) {
        return find("code > ?1 order by code", after).page(0, limit).list();
    }

    @Override
    public void replace(CityProfile profile, Connection connection) throws SQLException {
        try (var delete = connection.createStatement()) {
            delete.executeUpdate("delete from department");
        }
        try (var insert = connection.prepareStatement(
                "insert into department (code, name_zh, name_en, kind, area_prefix, hours_group) values (?, ?, ?, ?, ?, ?)")) {
            for (DepartmentEntry department : profile.departments()) {
                insert.setString(1, department.code());
                insert.setString(2, department.nameZh());
                insert.setString(3, department.nameEn());
                insert.setString(4, department.kind().name());
                insert.setString(5, department.areaPrefix());
                insert.setString(6, department.hoursGroup());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
