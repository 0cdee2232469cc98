package io.gridcase.cityprofile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.gridcase.cityprofile.responsibility.ClassFacts;
import io.gridcase.cityprofile.responsibility.Ground;
import io.gridcase.code.AttributeType;
import io.gridcase.code.ClassCode;
import io.gridcase.code.ClassKind;
import java.util.Map;
import java.util.Set;

/** Gathers from a profile what its matrix should cover; schemes do not matter, for the matrix knows none. */
final class MatrixGround {

    private record ClassKey(ClassKind kind, String code) {}

    private final CityProfile profile;

    MatrixGround(CityProfile profile) {
        this.profile = profile;
    }

    Ground ground() {
        var conditions = conditions();
        var multiple = multiple();
        return new Ground(
                profile.classes().stream()
                        .map(each -> new ClassKey(each.kind(), each.code()))
                        .distinct()
                        .map(key -> new ClassFacts(
                                key.kind,
                                new ClassCode(key.code),
                                conditions.getOrDefault(key, Set.of()),
                                multiple.getOrDefault(key, Set.of())))
                        .toList(),
                profile.areas().stream()
                        .filter(area -> area.level() == AreaLevel.VILLAGE)
                        .map(Area::code)
                        .toList());
    }

    private Map<ClassKey, Set<Integer>> conditions() {
        return profile.conditions().stream()
                .collect(groupingBy(
                        each -> new ClassKey(each.kind(), each.code()),
                        mapping(FilingCondition::conditionNo, toSet())));
    }

    private Map<ClassKey, Set<String>> multiple() {
        return profile.classAttributes().stream()
                .filter(each -> each.datatype() == AttributeType.MULTIVALUELIST)
                .collect(groupingBy(
                        each -> new ClassKey(each.kind(), each.code()), mapping(ClassAttribute::attribute, toSet())));
    }
}
