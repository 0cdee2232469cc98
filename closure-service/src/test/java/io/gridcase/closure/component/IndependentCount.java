package io.gridcase.closure.component;

import io.gridcase.cityprofile.evaluation.Figure;
import io.gridcase.cityprofile.evaluation.UnitKind;
import io.gridcase.closure.component.ReplayedCase.Deed;
import io.gridcase.closure.evaluation.Interval;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts generated cases by {@code docs/evaluation.md}, one after another: unit, then figure, then case, how often. */
final class IndependentCount {

    private static final Duration FILING = Duration.ofMinutes(15);
    private static final Duration WITH_CONFIRMATION = Duration.ofMinutes(45);
    private static final Set<String> PUBLIC = Set.of("PUBLIC", "WECHAT", "HOTLINE");

    private final UnitKind units;
    private final Interval interval;
    private final Map<String, Map<Figure, Map<String, Long>>> found = new TreeMap<>();

    private GeneratedCase one;
    private ReplayedCase replayed;

    IndependentCount(UnitKind units, Interval interval) {
        this.units = units;
        this.interval = interval;
    }

    Map<String, Map<Figure, Map<String, Long>>> of(Iterable<GeneratedCase> cases) {
        for (var each : cases) {
            if (each.lines.get(0).at().isBefore(interval.end())) {
                one = each;
                replayed = new ReplayedCase(each.lines, interval.end());
                replayed.deeds.stream().filter(deed -> in(deed.at)).forEach(this::deed);
                standing();
            }
        }
        return found;
    }

    private void deed(Deed deed) {
        switch (deed.what) {
            case "FILED" -> filed(deed);
            case "DISPATCHED" -> {
                count(deed, Figure.DISPATCHED);
                count(deed, Figure.DISPATCHED_IN_TIME, deed.good);
                count(deed, Figure.DISPATCHED_RIGHTLY, deed.standing);
            }
            case "SUPERVISED" -> {
                count(deed, Figure.SUPERVISED);
                count(deed, Figure.SUPERVISED_UNANSWERED, deed.standing);
            }
            case "VERIFIED" -> {
                count(deed, Figure.VERIFIED);
                count(deed, Figure.VERIFIED_UNDER_LIMIT);
                count(deed, Figure.VERIFIED_IN_TIME, deed.good);
            }
            case "REWORK" -> {
                count(deed, Figure.REWORKS);
                count(deed, Figure.REWORKS_FROM_THIRD, deed.nth >= 3);
            }
            case "CLOSED" -> count(deed, Figure.STRUCK_OFF);
            case "OVERRUN" -> count(deed, Figure.OVERRUNS);
            default -> count(deed, Figure.valueOf(deed.what));
        }
    }

    private void filed(Deed deed) {
        var channel = text("channel");
        var limit = PUBLIC.contains(channel) ? WITH_CONFIRMATION : FILING;
        count(deed, Figure.FILED);
        count(deed, Figure.FILED_RIGHTLY, deed.standing);
        count(
                deed,
                Figure.FILED_IN_TIME,
                !deed.at.isAfter(Instant.parse(text("reportedAt")).plus(limit)));
        count(deed, Figure.FILED_FOR_PUBLIC, PUBLIC.contains(channel));
        count(deed, Figure.REOPENED, replayed.filing.has("reopens"));
        if (channel.equals("INSPECTOR")) {
            count(unit(text("reportedBy"), ""), Figure.REPORTED, true);
            count(unit(text("reportedBy"), ""), Figure.REPORTED_RIGHTLY, deed.standing);
        }
    }

    private void standing() {
        var unit = unit("", replayed.department);
        var due = replayed.due;
        var answered = replayed.answered;
        var over = replayed.standing.equals("VOIDED");
        var closed = replayed.standing.equals("CLOSED");
        var handled = answered != null && in(answered) && !over;
        var onTime = due == null || answered != null && !answered.isAfter(due);
        var overdue = replayed.standing.equals("RUNNING") && due != null && due.isBefore(interval.end());
        var isDue = in(due) && Set.of("RUNNING", "ANSWERED", "CLOSED").contains(replayed.standing);
        count(unit, Figure.DUE, isDue);
        count(unit, Figure.DUE_HANDLED, isDue && answered != null);
        count(unit, Figure.DUE_ON_TIME, isDue && answered != null && onTime);
        count(unit, Figure.HANDLED, handled);
        count(unit, Figure.HANDLED_ON_TIME, handled && onTime);
        count(unit, Figure.HANDLED_LATE, handled && !onTime);
        count(unit, Figure.OVERDUE, overdue);
        count(unit, Figure.SHOULD_CLOSE, handled || overdue);
        count(unit, Figure.NOT_CLOSED, (handled || overdue) && !closed);
        count(unit, Figure.CLOSED, handled && closed);
        count(unit, Figure.CLOSED_ON_TIME, handled && closed && onTime);
        count(unit, Figure.CLOSED_LATE, handled && closed && !onTime);
        count(unit, Figure.URGENT_SHOULD_CLOSE, replayed.urgent && (handled || overdue));
        count(unit, Figure.URGENT_CLOSED, replayed.urgent && handled && closed);
        count(unit, Figure.URGENT_CLOSED_ON_TIME, replayed.urgent && handled && closed && onTime);
        count(unit, Figure.OPEN, !closed && !over);
        count(unit, Figure.PAUSED, replayed.standing.equals("PAUSED"));
    }

    private String text(String field) {
        return replayed.filing.path(field).asText();
    }

    private boolean in(@Nullable Instant at) {
        return at != null && !at.isBefore(interval.from()) && at.isBefore(interval.end());
    }

    private void count(Deed deed, Figure figure) {
        count(deed, figure, true);
    }

    private void count(Deed deed, Figure figure, boolean holds) {
        count(unit(deed.who, deed.department), figure, holds);
    }

    private void count(String unit, Figure figure, boolean holds) {
        if (holds && figure.isOf(units) && !unit.isEmpty() && !unit.equals("system")) {
            found.computeIfAbsent(unit, first -> new TreeMap<>())
                    .computeIfAbsent(figure, first -> new TreeMap<>())
                    .merge(one.number, 1L, Long::sum);
        }
    }

    private String unit(String person, String department) {
        if (units.isArea()) {
            return one.grid.substring(0, units.codeLength());
        }
        return units == UnitKind.DEPARTMENT ? department : person;
    }
}
