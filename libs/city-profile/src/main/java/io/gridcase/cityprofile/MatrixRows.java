package io.gridcase.cityprofile;

import io.gridcase.cityprofile.responsibility.Demands;
import io.gridcase.cityprofile.responsibility.Duty;
import io.gridcase.cityprofile.responsibility.HoursOfDay;
import io.gridcase.cityprofile.responsibility.ResponsibilityRule;
import io.gridcase.cityprofile.responsibility.RuleScope;
import io.gridcase.code.Answer;
import io.gridcase.code.ClassKind;
import io.gridcase.code.DepartmentCode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads the responsibility matrix. */
final class MatrixRows {

    private static final Pattern RULE_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern CLASS_OR_MAJOR = Pattern.compile("[0-9]{5}|[0-9]{2}");
    private static final DepartmentCode UNKNOWN = new DepartmentCode("unknown");

    private final MatrixReferences known;

    MatrixRows(MatrixReferences known) {
        this.known = known;
    }

    List<ResponsibilityRule> rules(Sheet sheet) {
        sheet.requireUnique("rule_id", row -> row.raw("rule_id"));
        var repeated = new RepeatedRules();
        return sheet.map(row -> {
            var rule = rule(row);
            repeated.refuse(row, rule);
            return rule;
        });
    }

    private ResponsibilityRule rule(Row row) {
        LocalDate validFrom = row.date("valid_from");
        return new ResponsibilityRule(
                row.matching("rule_id", RULE_ID), scope(row), duty(row), validFrom, row.lastDay("valid_to", validFrom));
    }

    private RuleScope scope(Row row) {
        var kind = row.oneOf("kind", ClassKind.class);
        var code = row.matching("code", CLASS_OR_MAJOR);
        ClassRows.requireClass(row, known.classes(), ClassRows.kindCode(row));
        var area = row.text("area_prefix");
        known.areas().require(row, "area_prefix", area);
        return new RuleScope(kind, code, area, new Demands(condition(row), answer(row), hours(row)));
    }

    private OptionalInt condition(Row row) {
        if (row.raw("condition_no").isEmpty() || isOfMajorClass(row, "condition_no")) {
            return OptionalInt.empty();
        }
        int condition = row.number("condition_no", 1, 99);
        if (row.sound("code") && row.sound("kind")) {
            known.conditions().require(row, "condition_no", ClassRows.kindCode(row) + " " + condition);
        }
        return OptionalInt.of(condition);
    }

    private Optional<Answer> answer(Row row) {
        String text = row.optionalText("answer");
        if (text.isEmpty() || isOfMajorClass(row, "answer")) {
            return Optional.empty();
        }
        if (!Answer.isWritten(text)) {
            row.refuse("answer", "\"" + text + "\" is not of the form attribute=value");
            return Optional.empty();
        }
        var answer = Answer.parse(text);
        if (row.sound("code") && row.sound("kind")) {
            known.objection(ClassRows.kindCode(row), answer).ifPresent(wrong -> row.refuse("answer", wrong));
        }
        return Optional.of(answer);
    }

    /** Conditions and questions belong to a class: a whole major class has none. */
    private static boolean isOfMajorClass(Row row, String column) {
        boolean major = row.raw("code").length() == RuleScope.MAJOR_DIGITS;
        if (major) {
            row.refuse(column, "must be empty because the rule is for a whole major class");
        }
        return major;
    }

    private static Optional<HoursOfDay> hours(Row row) {
        if (row.raw("time_from").isEmpty() && row.raw("time_to").isEmpty()) {
            return Optional.empty();
        }
        LocalTime from = row.time("time_from");
        LocalTime to = row.time("time_to");
        if (row.sound("time_from") && row.sound("time_to") && from.equals(to)) {
            row.refuse("time_to", "is the same as time_from; leave both empty for the whole day");
        }
        return from.equals(to) ? Optional.empty() : Optional.of(new HoursOfDay(from, to));
    }

    private Duty duty(Row row) {
        var lead = department(row, "department", row.text("department"));
        var agent = Optional.of(row.raw("agent"))
                .filter(code -> !code.isEmpty())
                .map(code -> department(row, "agent", code));
        if (agent.filter(lead::equals).isPresent()) {
            row.refuse("agent", "is the department itself");
        }
        return new Duty(lead, assisting(row), agent);
    }

    private List<DepartmentCode> assisting(Row row) {
        List<String> codes = row.optionalList("assisting");
        if (codes.size() > Duty.MOST_ASSISTING) {
            row.refuse("assisting", "names more than " + Duty.MOST_ASSISTING + " departments");
        } else if (new HashSet<>(codes).size() < codes.size()
                || codes.contains(row.raw("department"))
                || codes.contains(row.raw("agent"))) {
            row.refuse("assisting", "names a department that has a part already");
        }
        return codes.stream().map(code -> department(row, "assisting", code)).toList();
    }

    private DepartmentCode department(Row row, String column, String code) {
        known.departments().require(row, column, code);
        return DepartmentRows.CODE.matcher(code).matches() ? new DepartmentCode(code) : UNKNOWN;
    }
}
