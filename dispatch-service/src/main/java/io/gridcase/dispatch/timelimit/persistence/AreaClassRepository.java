package io.gridcase.dispatch.timelimit.persistence;

import io.gridcase.cityprofile.CityProfile;
import io.gridcase.code.AreaClass;
import io.gridcase.code.GridCode;
import io.gridcase.dispatch.cityprofile.ProfileTables;
import io.gridcase.dispatch.timelimit.AreaClasses;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The classes of areas in their table. */
@ApplicationScoped
class AreaClassRepository implements AreaClasses, ProfileTables, PanacheRepositoryBase<AreaClassRow, Long> {

    @Override
    public Uni<Optional<AreaClass>> of(GridCode grid, LocalDate day) {
        return find(
                        "areaPrefix in ?1 and validFrom <= ?2 and (validTo is null or validTo >= ?2)"
                                + " order by length(areaPrefix) desc",
                        around(grid),
                        day)
                .firstResult()
                .map(row -> Optional.ofNullable(row).map(found -> found.areaClass));
    }

    /** County, town and village. */
    private static List<String> around(GridCode grid) {
        return Stream.of(6, 9, 12)
                .map(digits -> grid.value().substring(0, digits))
                .toList();
    }

    @Override
    public void replace(CityProfile profile, Connection connection) throws SQLException {
        try (var delete = connection.createStatement()) {
            delete.executeUpdate("delete from area_class");
        }
        try (var insert = connection.prepareStatement(
                "insert into area_class (area_prefix, area_class, valid_from, valid_to) values (?, ?, ?, ?)")) {
            for (var entry : profile.areaClasses()) {
                insert.setString(1, entry.areaPrefix());
                insert.setString(2, entry.areaClass().name());
                insert.setObject(3, entry.validFrom());
                insert.setObject(4, entry.validTo().orElse(null));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
