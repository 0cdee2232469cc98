package io.gridcase.intake.report.persistence;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.gridcase.code.ClassKind;
import io.gridcase.intake.catalogue.ClassId;
import io.gridcase.intake.profile.ProfileChanged;
import io.gridcase.intake.report.Question;
import io.gridcase.intake.report.Question.Datatype;
import io.gridcase.intake.report.Questions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The questions as the city profile left them in the database. */
@ApplicationScoped
class LoadedQuestions implements Questions {

    private static final String ASKED =
            "select kind, code, attribute, datatype, required, choices from class_attribute order by position";

    private final DataSource database;
    private volatile Map<ClassId, List<Question>> questions = Map.of();

    LoadedQuestions(DataSource database) {
        this.database = database;
    }

    @Override
    public List<Question> of(ClassId classId) {
        return questions.getOrDefault(classId, List.of());
    }

    void load(@Observes ProfileChanged profile) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(ASKED)) {
            var loaded = new HashMap<ClassId, List<Question>>();
            while (rows.next()) {
                var classId = new ClassId(ClassKind.valueOf(rows.getString("kind")), rows.getString("code"));
                loaded.computeIfAbsent(classId, none -> new ArrayList<>()).add(question(rows));
            }
            questions = loaded;
        }
    }

    private static Question question(ResultSet row) throws SQLException {
        // key=name
        var choices = Stream.of((String[]) row.getArray("choices").getArray())
                .map(choice -> choice.split("=", 2)[0])
                .collect(toUnmodifiableSet());
        var datatype = Datatype.valueOf(row.getString("datatype").toUpperCase(Locale.ROOT));
        return new Question(row.getString("attribute"), datatype, row.getBoolean("required"), choices);
    }
}
