package io.gridcase.intake.desk;

import io.gridcase.intake.report.Report;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** All reports that wait for a decision, the one to be decided first at the top. */
public interface Queue {

    /** One more than the limit if there are more. */
    Uni<List<Report>> page(QueueView view, QueuePage page);

    Uni<QueueCounts> count(QueueView view);

    /** The report that the officer is at work on, locked; the filter does not matter. */
    Uni<Optional<Report>> claimedBy(String officer, QueueView view);

    /** The first that nobody is at work on, locked; one that somebody else is just getting is passed over. */
    Uni<Optional<Report>> firstFree(QueueView view);
}
