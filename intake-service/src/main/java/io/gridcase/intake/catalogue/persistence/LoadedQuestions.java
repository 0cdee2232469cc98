package io.gridcase.intake.catalogue.persistence;

import io.gridcase.code.AttributeType;
import io.gridcase.code.ClassKind;
import io.gridcase.intake.catalogue.ClassId;
import io.gridcase.intake.catalogue.ClassName;
import io.gridcase.intake.catalogue.ClassQuestion;
import io.gridcase.intake.catalogue.ClassQuestion.Choice;
import io.gridcase.intake.catalogue.ClassQuestions;
import io.gridcase.intake.catalogue.Validity;
import io.gridcase.intake.profile.ProfileChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Reads the questions with each profile and answers from memory until the next. */
@ApplicationScoped
class LoadedQuestions implements ClassQuestions {

    private static final String ASKED = """
            select kind, code, attribute, position, datatype, required, question_zh, question_en, choices,
                valid_from, valid_to
            from class_attribute order by position
            """;

    private record Dated(ClassQuestion question, Validity validity) {}

    private record Loaded(String profile, Map<ClassId, List<Dated>> questions) {}

    private final DataSource database;
    private volatile Loaded loaded = new Loaded("", Map.of());

    LoadedQuestions(DataSource database) {
        this.database = database;
    }

    @Override
    public List<ClassQuestion> of(ClassId classId, Instant at) {
        return loaded.questions().getOrDefault(classId, List.of()).stream()
                .filter(asked -> asked.validity().covers(at))
                .map(Dated::question)
                .toList();
    }

    @Override
    public String profile() {
        return loaded.profile();
    }

    void load(@Observes ProfileChanged profile) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(ASKED)) {
            var questions = new HashMap<ClassId, List<Dated>>();
            while (rows.next()) {
                var classId = new ClassId(ClassKind.valueOf(rows.getString("kind")), rows.getString("code"));
                questions
                        .computeIfAbsent(classId, none -> new ArrayList<>())
                        .add(new Dated(question(rows), validity(rows)));
            }
            loaded = new Loaded(profile.version(), questions);
        }
    }

    private static ClassQuestion question(ResultSet row) throws SQLException {
        return new ClassQuestion(
                row.getString("attribute"),
                row.getInt("position"),
                AttributeType.ofWord(row.getString("datatype")),
                row.getBoolean("required"),
                new ClassName(row.getString("question_zh"), row.getString("question_en")),
                Stream.of((String[]) row.getArray("choices").getArray())
                        .map(LoadedQuestions::choice)
                        .toList());
    }

    private static Validity validity(ResultSet row) throws SQLException {
        var to = row.getObject("valid_to", OffsetDateTime.class);
        return new Validity(
                row.getObject("valid_from", OffsetDateTime.class).toInstant(), to == null ? null : to.toInstant());
    }

    /** @param text {@code key=name} */
    private static Choice choice(String text) {
        var parts = text.split("=", 2);
        return new Choice(parts[0], parts[1]);
    }
}
