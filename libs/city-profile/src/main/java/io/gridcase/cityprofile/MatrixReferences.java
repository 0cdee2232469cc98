package io.gridcase.cityprofile;

import static java.util.stream.Collectors.toSet;

import io.gridcase.cityprofile.ClassAttribute.Choice;
import io.gridcase.cityprofile.responsibility.RuleScope;
import io.gridcase.code.Answer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the responsibility matrix refers to. */
record MatrixReferences(
        Sheet.Known areas,
        Sheet.Known departments,
        Sheet.Known classes,
        Sheet.Known conditions,
        List<ClassAttribute> questions) {

    /** Classes by kind and code, each also by its major class; conditions by class and number. */
    static MatrixReferences of(CityProfile profile) {
        return new MatrixReferences(
                known(Part.AREAS, profile.areas().stream().map(Area::code)),
                known(Part.DEPARTMENTS, profile.departments().stream().map(DepartmentEntry::code)),
                known(
                        Part.CLASSES,
                        profile.classes().stream()
                                .flatMap(each -> withMajor(each.kind().name() + " ", each.code()))),
                known(
                        Part.CONDITIONS,
                        profile.conditions().stream()
                                .map(each -> each.kind() + " " + each.code() + " " + each.conditionNo())),
                profile.classAttributes());
    }

    static Stream<String> withMajor(String before, String code) {
        return code.length() < RuleScope.MAJOR_DIGITS
                ? Stream.of(before + code)
                : Stream.of(before + code, before + code.substring(0, RuleScope.MAJOR_DIGITS));
    }

    /** What is wrong with an answer that is demanded of a class; empty: nothing. */
    Optional<String> objection(String kindCode, Answer answer) {
        var question = questions.stream()
                .filter(each -> kindCode.equals(each.kind() + " " + each.code()))
                .filter(each -> each.attribute().equals(answer.attribute()))
                .findFirst();
        if (question.isEmpty()) {
            return Optional.of(
                    "\"" + answer.attribute() + "\" is not asked of this class in " + Part.CLASS_ATTRIBUTES.file());
        }
        var choices = question.get().choices().stream().map(Choice::key).toList();
        return question.get().datatype().isList() && !choices.contains(answer.value())
                ? Optional.of("\"" + answer.value() + "\" is none of " + choices)
                : Optional.empty();
    }

    private static Sheet.Known known(Part part, Stream<String> keys) {
        return new Sheet.Known(part.file(), keys.collect(toSet()), true);
    }
}
