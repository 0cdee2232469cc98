package io.gridcase.intake.batch;

import io.gridcase.intake.catalogue.ClassId;
import io.gridcase.intake.report.Question;
import io.gridcase.intake.report.Questions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** 清单模板: empty lists to fill in, with a column for each question of the class that they are about. */
@ApplicationScoped
public class DraftList {

    private final ListFiles files;
    private final Questions questions;

    DraftList(ListFiles files, Questions questions) {
        this.files = files;
        this.questions = questions;
    }

    public byte[] csv(Optional<ClassId> about) {
        return files.emptyCsv(answers(about));
    }

    public byte[] xlsx(Optional<ClassId> about) {
        return files.emptyXlsx(answers(about));
    }

    private List<AnswerColumn> answers(Optional<ClassId> about) {
        return about.stream()
                .flatMap(classId -> questions.of(classId).stream())
                .map(Question::attribute)
                .map(AnswerColumn::new)
                .toList();
    }
}
