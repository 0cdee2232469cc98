package io.gridcase.intake.report.persistence;

import io.gridcase.code.CaseNumber;
import io.gridcase.intake.report.ForeignNumberTaken;
import io.gridcase.intake.report.Report;
import io.gridcase.intake.report.ReportIdInUse;
import io.gridcase.intake.report.ReportQuery;
import io.gridcase.intake.report.ReporterContact;
import io.gridcase.intake.report.Reports;
import io.gridcase.intake.report.UnknownCase;
import io.gridcase.intake.report.UnknownReport;
import io.gridcase.intake.report.Visibility;
import io.gridcase.web.AreaScope;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Reports in the database; scope is part of every query. */
@ApplicationScoped
class StoredReports implements Reports, PanacheRepositoryBase<Report, UUID> {

    private static final String AREA = "r.place.areaCode";

    /** The roots of merged reports come along: what the reporter is shown is theirs. */
    private static final String WITH_ROOT = "from Report r left join fetch r.root where ";

    private static final String CONTACT = """
            insert into reporter (report_id, name, phone, email, account_id, device_id)
            values (:id, :name, :phone, :email, :accountId, :deviceId)
            """;

    @Override
    public Uni<Optional<Report>> find(UUID id) {
        return findById(id).call(Roots::fetch).map(Optional::ofNullable);
    }

    @Override
    public Uni<Report> visible(UUID id, Visibility to) {
        var parameters = parameters(to);
        parameters.put("id", id);
        return find(WITH_ROOT + "r.id = :id and " + visible(to), parameters)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(UnknownReport::new);
    }

    @Override
    public Uni<Report> toDecide(UUID id, AreaScope in) {
        var parameters = new HashMap<String, Object>(in.parameters());
        parameters.put("id", id);
        return find("from Report r where r.id = :id and " + in.predicate(AREA), parameters)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .call(Roots::fetch)
                .onItem()
                .ifNull()
                .failWith(UnknownReport::new);
    }

    @Override
    public Uni<Report> locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .call(Roots::fetch)
                .onItem()
                .ifNull()
                .failWith(UnknownReport::new);
    }

    @Override
    public Uni<Report> ofCase(CaseNumber number) {
        return find("filing.number", number.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> new UnknownCase(number));
    }

    @Override
    public Uni<Optional<Report>> reopening(UUID closed) {
        return find("reopens", closed).firstResult().call(Roots::fetch).map(Optional::ofNullable);
    }

    @Override
    public Uni<List<Report>> page(ReportQuery query) {
        var where = new StringBuilder(visible(query.visibleTo()));
        var parameters = parameters(query.visibleTo());
        query.state().ifPresent(state -> {
            where.append(" and r.state = :state");
            parameters.put("state", state);
        });
        query.after().ifPresent(last -> {
            where.append(" and (r.arrival.receivedAt, r.id) < (:receivedAt, :id)");
            parameters.putAll(Map.of("receivedAt", last.receivedAt(), "id", last.id()));
        });
        return find(WITH_ROOT + where + " order by r.arrival.receivedAt desc, r.id desc", parameters)
                .range(0, query.limit())
                .list();
    }

    @Override
    public Uni<Void> add(Report report, @Nullable ReporterContact contact) {
        return persistAndFlush(report)
                .onFailure(failure -> violates(failure, "report_pkey"))
                .transform(ReportIdInUse::new)
                .onFailure(failure -> violates(failure, "report_foreign_once"))
                .transform(taken -> new ForeignNumberTaken())
                .chain(() -> contact == null
                        ? Uni.createFrom().voidItem()
                        : Panache.getSession().chain(session -> keep(session, report, contact)));
    }

    private static Uni<Void> keep(Mutiny.Session session, Report report, ReporterContact contact) {
        return session.createNativeQuery(CONTACT)
                .setParameter("id", report.id())
                .setParameter("name", contact.name())
                .setParameter("phone", contact.phone())
                .setParameter("email", contact.email())
                .setParameter("accountId", contact.accountId())
                .setParameter("deviceId", contact.deviceId())
                .executeUpdate()
                .replaceWithVoid();
    }

    private static boolean violates(Throwable failure, String constraint) {
        return failure instanceof ConstraintViolationException violation
                && constraint.equals(violation.getConstraintName());
    }

    private static String visible(Visibility to) {
        return "(r.reportedBy = :reporter or " + to.areas().predicate(AREA) + ")";
    }

    private static Map<String, Object> parameters(Visibility to) {
        var parameters = new HashMap<String, Object>(to.areas().parameters());
        parameters.put("reporter", to.reporter());
        return parameters;
    }
}
