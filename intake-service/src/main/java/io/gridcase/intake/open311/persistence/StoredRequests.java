package io.gridcase.intake.open311.persistence;

import io.gridcase.code.ClassKind;
import io.gridcase.intake.catalogue.ClassId;
import io.gridcase.intake.open311.PublicRequest;
import io.gridcase.intake.open311.PublicRequest.Place;
import io.gridcase.intake.open311.PublicRequest.Problem;
import io.gridcase.intake.open311.PublicRequest.Standing;
import io.gridcase.intake.open311.PublicRequests;
import io.gridcase.intake.open311.RequestQuery;
import io.gridcase.intake.open311.ServiceCode;
import io.gridcase.intake.open311.Viewer;
import io.gridcase.intake.report.ReportState;
import io.gridcase.photo.PhotoId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Requests out of the view {@code service_request}; who may see what is part of every query. */
@ApplicationScoped
class StoredRequests implements PublicRequests {

    static final String SELECT = """
            select id, class_kind, class_code, class_name, description, received_at, address, longitude, latitude,
                   state, merged, reason, department, due_at, ended_at, updated_at,
                   case when %1$s and state %2$s then array_to_string(photos, ',') else '' end,
                   array_to_string(attributes, chr(31))
            from service_request
            where (%1$s or reported_by = :viewer)
            """.formatted(Everybody.MAY_READ, Everybody.MAY_LOOK);

    private static final String SHOWS = """
            select exists (
                select from service_request r
                where (id = :report or own_case = :number) and %s and state %s
                and (:photo = any (photos)
                    or exists (select from report_step s where s.report_id = r.id and :photo = any (s.photos))))
            """.formatted(Everybody.MAY_READ, Everybody.MAY_LOOK);

    private static final String OPEN = "state in ('AWAITING_PHOTOS', 'RECEIVED', 'CONFIRMING', 'FILED')";

    private static final UUID NO_REPORT = new UUID(0, 0);

    private static final String NEWEST_FIRST = " order by received_at desc, id desc";

    @Override
    public Uni<List<PublicRequest>> page(RequestQuery query) {
        return select(where(query), parameters(query), query.viewer());
    }

    /** A report id and a case number cannot be taken for each other, so each is looked up by its own index. */
    @Override
    public Uni<List<PublicRequest>> named(List<String> ids, Viewer viewer) {
        var reports = ids.stream().flatMap(id -> ReportIds.of(id).stream()).toList();
        return select(
                " and (id in (:reports) or own_case in (:cases))" + NEWEST_FIRST,
                Map.of("reports", reports.isEmpty() ? List.of(NO_REPORT) : reports, "cases", ids),
                viewer);
    }

    @Override
    public Uni<Boolean> shows(String id, PhotoId photo) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(SHOWS, Boolean.class)
                        .setParameter("report", ReportIds.of(id).orElse(NO_REPORT))
                        .setParameter("number", id)
                        .setParameter("photo", photo.value())
                        .getSingleResult());
    }

    static String where(RequestQuery query) {
        var where = new StringBuilder(" and received_at between :from and :to");
        query.open().ifPresent(open -> where.append(open ? " and " + OPEN : " and not " + OPEN));
        if (!query.services().isEmpty()) {
            where.append(" and left(class_kind, 1) || class_code in (:services)");
        }
        return where + NEWEST_FIRST + " limit :size offset :offset";
    }

    static Map<String, Object> parameters(RequestQuery query) {
        var parameters = new HashMap<String, Object>(Map.of(
                "from", query.span().from(),
                "to", query.span().to(),
                "size", query.paging().size(),
                "offset", query.paging().offset()));
        if (!query.services().isEmpty()) {
            parameters.put(
                    "services",
                    query.services().stream().map(ServiceCode::toString).toList());
        }
        return parameters;
    }

    private static Uni<List<PublicRequest>> select(String where, Map<String, Object> parameters, Viewer viewer) {
        return Panache.getSession()
                .chain(session -> {
                    var query = session.createNativeQuery(SELECT + where, Object[].class)
                            .setParameter("viewer", viewer.reporter());
                    parameters.forEach(query::setParameter);
                    return query.getResultList();
                })
                .map(rows -> rows.stream().map(StoredRequests::request).toList());
    }

    private static PublicRequest request(Object[] row) {
        var service = new ServiceCode(new ClassId(ClassKind.valueOf((String) row[1]), (String) row[2]));
        return new PublicRequest(
                (UUID) row[0],
                new Problem(service, (String) row[3], (String) row[4], Rows.instant(row[5])),
                new Place((String) row[6], (Double) row[7], (Double) row[8]),
                standing(row),
                Rows.list((String) row[16], ","),
                Rows.list((String) row[17], "\u001f"));
    }

    private static Standing standing(Object[] row) {
        return new Standing(
                ReportState.valueOf((String) row[9]),
                (Boolean) row[10],
                (String) row[11],
                (String) row[12],
                Rows.instantOrNull(row[13]),
                Rows.instantOrNull(row[14]),
                Rows.instant(row[15]));
    }
}
