package io.gridcase.intake.profile.persistence;

import static io.gridcase.intake.profile.persistence.Insert.column;
import static io.gridcase.intake.profile.persistence.Insert.text;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.gridcase.cityprofile.CaseClass;
import io.gridcase.cityprofile.CityProfile;
import io.gridcase.cityprofile.ClassMapping;
import io.gridcase.cityprofile.CodeScheme;
import io.gridcase.cityprofile.FilingCondition;
import io.gridcase.cityprofile.Limit;
import io.gridcase.code.ClassKind;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Writes the classes with their conditions, and what those of older lists are called now. */
final class ClassRows {

    /** Only of editions that have just begun: those that go on have theirs. */
    private static final String CONDITIONS = """
            insert into filing_condition (edition_id, condition_no, condition_zh, limit_value, limit_unit,
                closing_condition_zh, limit_basis)
            select c.id, g.condition_no, g.condition_zh, g.limit_value, g.limit_unit, g.closing_zh, g.limit_basis
            from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?) as g (scheme, kind, code, condition_no, condition_zh, limit_value,
                limit_unit, closing_zh, limit_basis)
            join incoming_class i on (i.kind, i.code, i.scheme) = (g.kind, g.code, g.scheme)
            join case_class c on (c.kind, c.code, c.scheme, c.fingerprint) = (i.kind, i.code, i.scheme, i.fingerprint)
            where not exists (select from filing_condition f where f.edition_id = c.id)
            """;

    private final Insert insert;
    private final CityTime time;
    private final Map<String, CodeScheme> schemes;

    ClassRows(Insert insert, CityProfile profile, CityTime time) {
        this.insert = insert;
        this.time = time;
        this.schemes = profile.schemes().stream().collect(toMap(CodeScheme::scheme, Function.identity()));
    }

    void replace(CityProfile profile) throws SQLException {
        insert.run(ClassEditions.INCOMING);
        incoming(editions(profile));
        ClassEditions.begin(insert, time.moment());
        conditions(profile.conditions());
        successors(profile.classMapping());
    }

    private List<Edition> editions(CityProfile profile) {
        Map<List<Object>, List<FilingCondition>> conditions =
                profile.conditions().stream().collect(groupingBy(row -> key(row.scheme(), row.kind(), row.code())));
        return profile.classes().stream()
                .map(row -> Edition.of(
                        row,
                        conditions.getOrDefault(key(row.scheme(), row.kind(), row.code()), List.of()),
                        scheme(row.scheme()),
                        time))
                .filter(Edition::holds)
                .toList();
    }

    private static List<Object> key(String scheme, ClassKind kind, String code) {
        return List.of(scheme, kind, code);
    }

    private CodeScheme scheme(String name) {
        return Objects.requireNonNull(schemes.get(name), "the profile is valid");
    }

    private void incoming(List<Edition> editions) throws SQLException {
        var classes = editions.stream().map(Edition::caseClass).toList();
        insert.into(
                "incoming_class",
                text(classes, CaseClass::scheme),
                text(classes, row -> row.kind().name()),
                text(classes, CaseClass::code),
                text(classes, CaseClass::majorZh),
                text(classes, CaseClass::majorEn),
                text(classes, CaseClass::minorZh),
                text(classes, CaseClass::minorEn),
                column("timestamptz", editions, Edition::from),
                column("timestamptz", editions, Edition::to),
                text(editions, Edition::fingerprint));
    }

    private void conditions(List<FilingCondition> conditions) throws SQLException {
        insert.run(
                CONDITIONS,
                text(conditions, FilingCondition::scheme),
                text(conditions, row -> row.kind().name()),
                text(conditions, FilingCondition::code),
                column("int4", conditions, FilingCondition::conditionNo),
                text(conditions, FilingCondition::conditionZh),
                column("int4", conditions, row -> row.limit().map(Limit::value).orElse(null)),
                text(
                        conditions,
                        row -> row.limit().map(limit -> limit.unit().name()).orElse(null)),
                text(conditions, FilingCondition::closingConditionZh),
                text(conditions, row -> row.limitBasis().name()));
    }

    private void successors(List<ClassMapping> mapping) throws SQLException {
        insert.run("delete from class_successor");
        insert.into(
                "class_successor (old_scheme, old_kind, old_code, old_until, scheme, kind, code)",
                text(mapping, ClassMapping::oldScheme),
                text(mapping, row -> row.oldKind().name()),
                text(mapping, ClassMapping::oldCode),
                column(
                        "timestamptz",
                        mapping,
                        row -> scheme(row.oldScheme())
                                .validTo()
                                .map(time::after)
                                .orElse(null)),
                text(mapping, ClassMapping::scheme),
                text(mapping, row -> row.kind().name()),
                text(mapping, ClassMapping::code));
    }
}
