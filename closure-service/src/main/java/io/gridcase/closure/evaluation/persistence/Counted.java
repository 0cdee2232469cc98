package io.gridcase.closure.evaluation.persistence;

import static io.gridcase.closure.evaluation.persistence.Counted.Source.ACTS;
import static io.gridcase.closure.evaluation.persistence.Counted.Source.GROUND;
import static io.gridcase.closure.evaluation.persistence.Counted.Source.SPANS;
import static java.util.Map.entry;

import io.gridcase.cityprofile.evaluation.Figure;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Which rows a figure counts: those of its source for which the condition holds.
 *
 * @param condition SQL over {@code x}, a span or an act, and {@code c}, its case
 */
record Counted(Source source, String condition) {

    private static final String FILED_IN_TIME = """
            x.kind = 'FILED' and x.at <= c.reported_at + make_interval(mins =>
                case when position(',' || c.channel || ',' in cast(:confirmed as text)) > 0 then cast(:longLimit as integer) else cast(:shortLimit as integer) end)""";
    private static final String DUE =
            "x.due_at >= :from and x.due_at < :end and x.standing in ('RUNNING', 'ANSWERED', 'CLOSED')";
    private static final String HANDLED = "x.answered_at >= :from and x.answered_at < :end and x.standing <> 'VOIDED'";
    private static final String ON_TIME = "(x.due_at is null or x.answered_at <= x.due_at)";
    private static final String OVERDUE = "x.standing = 'RUNNING' and x.due_at < :end";
    private static final String TO_CLOSE = "((" + HANDLED + ") or (" + OVERDUE + "))";
    private static final String CLOSED = HANDLED + " and x.standing = 'CLOSED'";
    private static final String RIGHT = "(x.undone_at is null or x.undone_at >= :end)";
    private static final String PUBLIC = "c.channel in ('PUBLIC', 'WECHAT', 'HOTLINE')";

    private static final Map<Figure, Counted> ALL = new EnumMap<>(Map.ofEntries(
            entry(Figure.REPORTED, acts("x.kind = 'REPORTED' and c.channel = 'INSPECTOR'")),
            entry(Figure.REPORTED_RIGHTLY, acts("x.kind = 'REPORTED' and c.channel = 'INSPECTOR' and " + RIGHT)),
            entry(
                    Figure.MISSED,
                    new Counted(GROUND, "c.channel in ('PUBLIC', 'WECHAT', 'HOTLINE', 'MEDIA', 'INSPECTION')")),
            entry(Figure.GROUND_FILED, new Counted(GROUND, "true")),
            entry(Figure.FILED, acts("x.kind = 'FILED'")),
            entry(Figure.FILED_IN_TIME, acts(FILED_IN_TIME)),
            entry(Figure.FILED_RIGHTLY, acts("x.kind = 'FILED' and " + RIGHT)),
            entry(Figure.FILED_FOR_PUBLIC, acts("x.kind = 'FILED' and " + PUBLIC)),
            entry(Figure.REOPENED, acts("x.kind = 'REOPENED'")),
            entry(Figure.VOIDED, acts("x.kind = 'VOIDED'")),
            entry(Figure.DISPATCHED, acts("x.kind = 'DISPATCHED'")),
            entry(Figure.DISPATCHED_IN_TIME, acts("x.kind = 'DISPATCHED' and x.in_time")),
            entry(Figure.DISPATCHED_RIGHTLY, acts("x.kind = 'DISPATCHED' and " + RIGHT)),
            entry(Figure.RETURNED, acts("x.kind = 'RETURNED'")),
            entry(Figure.EXTENDED, acts("x.kind = 'EXTENDED'")),
            entry(Figure.SUSPENDED, acts("x.kind = 'SUSPENDED'")),
            entry(Figure.POSTPONED, acts("x.kind = 'POSTPONED'")),
            entry(Figure.SUPERVISED, acts("x.kind = 'SUPERVISED'")),
            entry(Figure.SUPERVISED_UNANSWERED, acts("x.kind = 'SUPERVISED' and " + RIGHT)),
            entry(Figure.VERIFIED, acts("x.kind = 'VERIFIED'")),
            entry(Figure.VERIFIED_UNDER_LIMIT, acts("x.kind = 'VERIFIED' and x.in_time is not null")),
            entry(Figure.VERIFIED_IN_TIME, acts("x.kind = 'VERIFIED' and x.in_time")),
            entry(Figure.REWORKS, acts("x.kind = 'REWORK'")),
            entry(Figure.REWORKS_FROM_THIRD, acts("x.kind = 'REWORK' and x.nth >= 3")),
            entry(Figure.STRUCK_OFF, acts("x.kind = 'CLOSED'")),
            entry(Figure.DUE, spans(DUE)),
            entry(Figure.DUE_HANDLED, spans(DUE + " and x.answered_at is not null")),
            entry(Figure.DUE_ON_TIME, spans(DUE + " and x.answered_at <= x.due_at")),
            entry(Figure.HANDLED, spans(HANDLED)),
            entry(Figure.HANDLED_ON_TIME, spans(HANDLED + " and " + ON_TIME)),
            entry(Figure.HANDLED_LATE, spans(HANDLED + " and x.answered_at > x.due_at")),
            entry(Figure.OVERDUE, spans(OVERDUE)),
            entry(Figure.SHOULD_CLOSE, spans(TO_CLOSE)),
            entry(Figure.CLOSED, spans(CLOSED)),
            entry(Figure.CLOSED_ON_TIME, spans(CLOSED + " and " + ON_TIME)),
            entry(Figure.CLOSED_LATE, spans(CLOSED + " and x.answered_at > x.due_at")),
            entry(Figure.URGENT_SHOULD_CLOSE, spans("x.urgent and " + TO_CLOSE)),
            entry(Figure.URGENT_CLOSED, spans("x.urgent and " + CLOSED)),
            entry(Figure.URGENT_CLOSED_ON_TIME, spans("x.urgent and " + CLOSED + " and " + ON_TIME)),
            entry(Figure.NOT_CLOSED, spans(TO_CLOSE + " and x.standing <> 'CLOSED'")),
            entry(Figure.OVERRUNS, acts("x.kind = 'OVERRUN'")),
            entry(Figure.OPEN, spans("x.standing not in ('CLOSED', 'VOIDED')")),
            entry(Figure.PAUSED, spans("x.standing = 'PAUSED'"))));

    /** Where the rows of a figure stand, and which of them can matter in an interval. */
    enum Source {
        SPANS("evaluated_span", """
                x.since < :end and x.until >= :end and (x.standing in ('WAITING', 'RUNNING', 'PAUSED', 'ANSWERED')
                    or x.answered_at >= :from and x.answered_at < :end or x.due_at >= :from and x.due_at < :end)"""),
        ACTS("evaluated_act", "x.at >= :from and x.at < :end"),
        /** The filings on the ground of each inspector on duty. */
        GROUND("evaluated_act", "x.at >= :from and x.at < :end and x.kind = 'FILED'");

        final String table;
        final String within;

        Source(String table, String within) {
            this.table = table;
            this.within = within;
        }
    }

    static Counted of(Figure figure) {
        return Objects.requireNonNull(ALL.get(figure), "every figure is counted somehow");
    }

    private static Counted acts(String condition) {
        return new Counted(ACTS, condition);
    }

    private static Counted spans(String condition) {
        return new Counted(SPANS, condition);
    }
}
