package io.gridcase.intake.batch;

import io.gridcase.intake.report.Sender;
import io.gridcase.intake.report.SubmitReport;
import io.gridcase.web.Caller;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/**
 * 批量导入: every row of a list becomes a report, once, however often the list is sent. What a crash leaves out comes in
 * when the list is sent again.
 */
@ApplicationScoped
public class ImportList {

    private static final Logger LOG = Logger.getLogger(ImportList.class);

    private final ListFiles files;
    private final CheckList checking;
    private final Batches batches;
    private final SubmitReport submitReport;
    private final Clock clock;

    ImportList(ListFiles files, CheckList checking, Batches batches, SubmitReport submitReport, Clock clock) {
        this.files = files;
        this.checking = checking;
        this.batches = batches;
        this.submitReport = submitReport;
        this.clock = clock;
    }

    /** Only looks whether everything is right. */
    public Uni<CheckedList> check(ListOrder order, ListFile file, Caller caller) {
        order.requireSensible(clock.instant());
        return files.read(file).chain(rows -> checking.check(order, rows, caller.areas()));
    }

    /** Answers when the last row is in. */
    public Uni<CheckedList> importAll(ListOrder order, ListFile file, Caller caller) {
        return check(order, file, caller)
                .call(list -> batches.open(new Batch(order, caller.username(), clock.instant()), list.rows(order)))
                .call(list -> submit(list, order))
                .invoke(list -> LOG.infof(
                        "list %s of %s imported: %d rows, %d known",
                        order.id(), order.system(), list.rows(), list.known().size()));
    }

    private Uni<Void> submit(CheckedList list, ListOrder order) {
        // The reports are the other system's, whoever imports its list: the next may be imported by somebody else.
        var sender = Sender.client(order.system());
        return Multi.createFrom()
                .iterable(list.missing())
                .onItem()
                .transformToUniAndConcatenate(listed ->
                        submitReport.submit(listed.report(order), sender).replaceWithVoid())
                .collect()
                .last();
    }
}
