package io.gridcase.closure.evaluation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes down spans and acts one after another; {@link CaseFold} says which. */
abstract class CourseOfFacts {

    private final FiledCase filed;
    private final List<Span> past = new ArrayList<>();
    private final List<Act> acts = new ArrayList<>();
    Span now;

    CourseOfFacts(CaseHistory history) {
        filed = history.filed();
        now = Span.waiting(filed.filedAt());
        acts.add(new Act(ActKind.REPORTED, filed.filedAt(), filed.reportedBy(), null, null, 1, null));
        acts.add(new Act(ActKind.FILED, filed.filedAt(), history.filedBy(), null, null, 1, null));
        if (filed.reopens()) {
            acts.add(new Act(ActKind.REOPENED, filed.filedAt(), filed.reportedBy(), null, null, 1, null));
        }
    }

    final CaseFacts facts() {
        var spans = new ArrayList<>(past);
        spans.add(now);
        return new CaseFacts(filed, List.copyOf(spans), List.copyOf(acts));
    }

    /** The clocks of two services may differ a little; a case goes forward nevertheless. */
    final Instant time(Said said) {
        return said.at().isBefore(now.since()) ? now.since() : said.at();
    }

    /** A span without length was never to be seen. */
    final void to(Span next) {
        if (now.since().isBefore(next.since())) {
            past.add(now.endedAt(next.since()));
        }
        now = next;
    }

    final void act(ActKind kind, Said said, @Nullable Boolean inTime) {
        var told = said.particulars().department();
        var nth = 1 + (int) acts.stream().filter(act -> act.kind() == kind).count();
        acts.add(new Act(kind, said.at(), said.actor(), told == null ? now.department() : told, inTime, nth, null));
    }

    /** The last act of this kind, unless it is undone already. */
    final void undo(ActKind kind, Instant at) {
        for (int i = acts.size() - 1; i >= 0; i--) {
            if (acts.get(i).kind() == kind) {
                acts.set(i, acts.get(i).undoneAt() == null ? acts.get(i).undone(at) : acts.get(i));
                return;
            }
        }
    }
}
