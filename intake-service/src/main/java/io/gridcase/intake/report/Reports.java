package io.gridcase.intake.report;

import io.gridcase.code.CaseNumber;
import io.gridcase.web.AreaScope;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All reports. What lies outside somebody's scope is not there for them. */
public interface Reports {

    Uni<Optional<Report>> find(UUID id);

    /** Fails with {@link UnknownReport}. */
    Uni<Report> visible(UUID id, Visibility to);

    /** The report, locked until the end of the transaction; fails with {@link UnknownReport}. */
    Uni<Report> toDecide(UUID id, AreaScope in);

    /** The report, locked, whoever asks; fails with {@link UnknownReport}. */
    Uni<Report> locked(UUID id);

    /** The report that became this case, locked; fails with {@link UnknownCase}. */
    Uni<Report> ofCase(CaseNumber number);

    /** The report that says of this closed one that it is not solved. */
    Uni<Optional<Report>> reopening(UUID closed);

    /** One more than the limit if there are more. */
    Uni<List<Report>> page(ReportQuery query);

    /** Fails with {@link ReportIdInUse} when another transaction has added the id meanwhile. */
    Uni<Void> add(Report report, @Nullable ReporterContact contact);
}
