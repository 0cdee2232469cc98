package io.gridcase.intake.batch;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** The file formats of lists. */
public interface ListFiles {

    /** Rows of one list at most. */
    int MOST_ROWS = 5_000;

    /** Bytes of one file at most. */
    int MOST_BYTES = 10 * 1024 * 1024;

    /**
     * The rows of a CSV or XLSX file, which its first bytes tell apart. Fails with {@link UnreadableList},
     * {@link ListTooLarge} or, for a wrong heading, {@link InvalidList}.
     */
    Uni<List<ListRow>> read(ListFile file);

    /** A list with a heading and no rows; the answers stand behind what every list has. */
    byte[] emptyCsv(List<AnswerColumn> answers);

    byte[] emptyXlsx(List<AnswerColumn> answers);
}
