package io.gridcase.intake.open311.persistence;

import io.gridcase.code.ClassKind;
import io.gridcase.intake.catalogue.ClassId;
import io.gridcase.intake.open311.Question;
import io.gridcase.intake.open311.Question.Choice;
import io.gridcase.intake.open311.Question.Wording;
import io.gridcase.intake.open311.Questions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The questions as the city profile left them in the database. */
@ApplicationScoped
class ProfileQuestions implements Questions {

    private static final String OF_CLASS = """
            select attribute, datatype, required, position, question_zh, question_en, array_to_string(choices, chr(31))
            from class_attribute where kind = :kind and code = :code order by position
            """;

    private static final String CLASSES = "select distinct kind, code from class_attribute";

    @Override
    public Uni<List<Question>> of(ClassId classId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(OF_CLASS, Object[].class)
                        .setParameter("kind", classId.kind().name())
                        .setParameter("code", classId.code())
                        .getResultList())
                .map(rows -> rows.stream().map(ProfileQuestions::question).toList());
    }

    @Override
    public Uni<Set<ClassId>> classesWithAny() {
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(CLASSES, Object[].class).getResultList())
                .map(rows -> rows.stream().map(ProfileQuestions::classId).collect(Collectors.toSet()));
    }

    private static Question question(Object[] row) {
        return new Question(
                (String) row[0],
                (String) row[1],
                (Boolean) row[2],
                (Integer) row[3],
                new Wording((String) row[4], (String) row[5]),
                choices((String) row[6]));
    }

    private static List<Choice> choices(String joined) {
        return Stream.of(joined.split("\u001f"))
                .filter(choice -> !choice.isEmpty())
                .map(Choice::of)
                .toList();
    }

    private static ClassId classId(Object[] row) {
        return new ClassId(ClassKind.valueOf((String) row[0]), (String) row[1]);
    }
}
