package io.gridcase.intake.batch;

import io.smallrye.mutiny.Uni;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All lists that were imported, and which reports they hold. */
public interface Batches {

    /** The zone of the city's clocks. */
    Uni<ZoneId> zone();

    /** Which of them are here already, however they came: report ids by foreign number. */
    Uni<Map<String, UUID>> known(String system, List<ListedReport> listed);

    /** Keeps which rows there will be; fails with {@link BatchIdTaken} when the id is that of another list. */
    Uni<Void> open(Batch batch, List<BatchRow> rows);

    /** Fails with {@link NoSuchBatch}. */
    Uni<BatchStanding> standing(UUID id, BatchScope to);

    /** The latest first; one more than the limit if there are more. */
    Uni<List<BatchStanding>> page(BatchQuery query);

    /** Every row in the scope with what became of it; fails with {@link NoSuchBatch}. */
    Uni<List<BatchLine>> lines(UUID id, BatchScope to);
}
