package io.gridcase.intake.profile.persistence;

import static io.gridcase.intake.profile.persistence.Insert.column;
import static io.gridcase.intake.profile.persistence.Insert.text;

import io.gridcase.cityprofile.ClassAttribute;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lets the questions of a profile be asked from a moment on. What stays the same goes on; what the profile changes or
 * leaves out ends at that moment and stays known, for reports that were made before come in after it.
 */
final class QuestionRows {

    private static final String INCOMING = """
            create temporary table incoming_question (kind text, code text, attribute text, position integer,
                datatype text, required boolean, question_zh text, question_en text, choices text[]) on commit drop
            """;

    /** The choices come as one text, for an array of arrays would be taken apart; no cell of the file holds a bar. */
    private static final String FILL = """
            insert into incoming_question
            select kind, code, attribute, position, datatype, required, question_zh, question_en,
                string_to_array(choices, '|')
            from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?) as given (kind, code, attribute, position, datatype, required,
                question_zh, question_en, choices)
            """;

    private static final String SAME = """
            (a.kind, a.code, a.attribute, a.position, a.datatype, a.required, a.question_zh, a.question_en, a.choices)
            = (i.kind, i.code, i.attribute, i.position, i.datatype, i.required, i.question_zh, i.question_en, i.choices)
            """;

    /** What was planned for later: another profile now says what is asked then. */
    private static final String UNPLAN = "delete from class_attribute where valid_from >= ?";

    private static final String GO_ON =
            "update class_attribute a set valid_to = null from incoming_question i where a.valid_to > ? and " + SAME;

    private static final String END = """
            with given as (select ?::timestamptz as moment)
            update class_attribute a set valid_to = moment from given
            where (a.valid_to is null or a.valid_to > moment)
            and not exists (select from incoming_question i where %s)
            """.formatted(SAME);

    private static final String BEGIN = """
            with given as (select ?::timestamptz as moment)
            insert into class_attribute (kind, code, attribute, position, datatype, required, question_zh, question_en,
                choices, valid_from)
            select i.*, moment from incoming_question i, given where not exists (
                select from class_attribute a where (a.valid_to is null or a.valid_to > moment) and %s)
            """.formatted(SAME);

    private final Insert insert;
    private final CityTime time;

    QuestionRows(Insert insert, CityTime time) {
        this.insert = insert;
        this.time = time;
    }

    void replace(List<ClassAttribute> questions) throws SQLException {
        insert.run(INCOMING);
        fill(questions);
        for (var step : List.of(UNPLAN, GO_ON, END, BEGIN)) {
            insert.run(step, time.moment());
        }
    }

    private void fill(List<ClassAttribute> questions) throws SQLException {
        insert.run(
                FILL,
                text(questions, row -> row.kind().name()),
                text(questions, ClassAttribute::code),
                text(questions, ClassAttribute::attribute),
                column("int4", questions, ClassAttribute::position),
                text(questions, row -> row.datatype().word()),
                column("bool", questions, ClassAttribute::required),
                text(questions, ClassAttribute::questionZh),
                text(questions, ClassAttribute::questionEn),
                text(questions, QuestionRows::choices));
    }

    private static String choices(ClassAttribute question) {
        return question.choices().stream()
                .map(choice -> choice.key() + "=" + choice.name())
                .collect(Collectors.joining("|"));
    }
}
