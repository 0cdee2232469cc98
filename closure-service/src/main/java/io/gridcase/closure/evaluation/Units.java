package io.gridcase.closure.evaluation;

import io.gridcase.cityprofile.AreaLevel;
import io.gridcase.cityprofile.CityProfile;
import io.gridcase.cityprofile.StaffMember;
import io.gridcase.cityprofile.evaluation.UnitKind;
import io.gridcase.closure.cityprofile.City;
import io.gridcase.web.AreaScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who is evaluated, as the city profile names them. */
@ApplicationScoped
public class Units {

    /**
     * A unit of the profile.
     *
     * @param place code of the area in which it lies; of a person, the first one
     * @param group what it does or is: only alike units are compared
     */
    public record Unit(String code, String name, String place, String group) {}

    private final CityProfile profile;

    Units(City city) {
        profile = city.profile();
    }

    /** All of a kind that lie in this scope, whether or not there is anything to count. */
    public Map<String, Unit> in(UnitKind kind, AreaScope scope, Optional<String> area) {
        var units = new HashMap<String, Unit>();
        all(kind)
                .filter(unit -> scope.covers(unit.place())
                        && area.filter(within -> !unit.place().startsWith(within))
                                .isEmpty())
                .forEach(unit -> units.put(unit.code(), unit));
        return units;
    }

    /** As the profile names it, or by its code alone. */
    public Unit named(UnitKind kind, String code) {
        return all(kind)
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseGet(() -> new Unit(code, code, code, kind.name()));
    }

    /** Somebody may work in a post that the profile does not know of; but nobody is counted in another's. */
    public boolean mayBe(UnitKind kind, String code) {
        return !kind.isPost()
                || profile.staff().stream()
                        .filter(person -> person.username().equals(code))
                        .allMatch(person -> person.roles().contains(role(kind)));
    }

    private Stream<Unit> all(UnitKind kind) {
        return switch (kind) {
            case COUNTY, TOWN, VILLAGE -> areas(AreaLevel.valueOf(kind.name()));
            case DEPARTMENT ->
                profile.departments().stream()
                        .map(each -> new Unit(
                                each.code(),
                                each.nameZh(),
                                each.areaPrefix(),
                                each.kind().name()));
            case GRID, CAMPAIGN -> Stream.empty();
            case INSPECTOR, INTAKE_OFFICER, SHIFT_LEADER, DISPATCHER ->
                profile.staff().stream()
                        .filter(person -> person.roles().contains(role(kind)))
                        .map(person -> person(person, kind));
        };
    }

    private Stream<Unit> areas(AreaLevel level) {
        return profile.areas().stream()
                .filter(area -> area.level() == level)
                .map(area -> new Unit(area.code(), area.nameZh(), area.code(), area.kindZh()));
    }

    private static Unit person(StaffMember person, UnitKind kind) {
        return new Unit(person.username(), person.dutyZh(), person.areas().get(0), kind.name());
    }

    private static String role(UnitKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
