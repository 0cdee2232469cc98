package io.gridcase.intake.catalogue.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.gridcase.code.ClassKind;
import io.gridcase.intake.catalogue.ClassId;
import io.gridcase.intake.catalogue.ClassName;
import io.gridcase.intake.catalogue.ClassQuestion;
import io.gridcase.intake.catalogue.ClassQuestion.Choice;
import io.gridcase.intake.catalogue.ClassQuestions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The questions as the city profile left them in the database. */
@ApplicationScoped
class StoredQuestions implements ClassQuestions {

    private static final String QUESTIONS = """
            select kind, code, attribute, datatype, required, question_zh, question_en, array_to_string(choices, '|')
            from class_attribute where kind || ' ' || code in (:classes) order by kind, code, position
            """;

    @Override
    public Uni<Map<ClassId, List<ClassQuestion>>> of(Collection<ClassId> classes) {
        if (classes.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(QUESTIONS, Object[].class)
                        .setParameter(
                                "classes",
                                classes.stream().map(ClassId::toString).toList())
                        .getResultList())
                .map(rows -> rows.stream()
                        .collect(groupingBy(StoredQuestions::classId, mapping(StoredQuestions::question, toList()))));
    }

    private static ClassId classId(Object[] row) {
        return new ClassId(ClassKind.valueOf((String) row[0]), (String) row[1]);
    }

    /** No cell of the profile holds a bar. */
    private static List<Choice> choices(String joined) {
        return Stream.of(joined.split("\\|"))
                .filter(choice -> !choice.isEmpty())
                .map(Choice::of)
                .toList();
    }

    private static ClassQuestion question(Object[] row) {
        return new ClassQuestion(
                (String) row[2],
                (String) row[3],
                (boolean) row[4],
                new ClassName((String) row[5], (String) row[6]),
                choices((String) row[7]));
    }
}
