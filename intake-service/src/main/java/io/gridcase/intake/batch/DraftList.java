package io.gridcase.intake.batch;

import io.gridcase.intake.catalogue.ClassId;
import io.gridcase.intake.catalogue.ClassQuestion;
import io.gridcase.intake.catalogue.ClassQuestions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** 清单模板: empty lists to fill in, with a column for each question of the class that they are about. */
@ApplicationScoped
public class DraftList {

    private final ListFiles files;
    private final ClassQuestions questions;
    private final Clock clock;

    DraftList(ListFiles files, ClassQuestions questions, Clock clock) {
        this.files = files;
        this.questions = questions;
        this.clock = clock;
    }

    public byte[] csv(Optional<ClassId> about) {
        return files.emptyCsv(answers(about));
    }

    public byte[] xlsx(Optional<ClassId> about) {
        return files.emptyXlsx(answers(about));
    }

    private List<AnswerColumn> answers(Optional<ClassId> about) {
        return about.stream()
                .flatMap(classId -> questions.of(classId, clock.instant()).stream())
                .map(ClassQuestion::attribute)
                .map(AnswerColumn::new)
                .toList();
    }
}
