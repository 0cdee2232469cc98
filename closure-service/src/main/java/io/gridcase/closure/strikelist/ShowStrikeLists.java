package io.gridcase.closure.strikelist;

import io.gridcase.closure.cityprofile.City;
import io.gridcase.closure.strikelist.StrikeLists.EntryPage;
import io.gridcase.closure.subtree.Subtree;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jboss.logging.Logger;

/** Shows the lists to whoever may see some of their entries, and nothing of the others. */
@ApplicationScoped
public class ShowStrikeLists {

    private static final Logger LOG = Logger.getLogger(ShowStrikeLists.class);
    private static final int STRETCH = 1_000;
    private static final int DAYS = 400;

    private final StrikeLists lists;
    private final City city;
    private final Clock clock;

    ShowStrikeLists(StrikeLists lists, City city, Clock clock) {
        this.lists = lists;
        this.city = city;
        this.clock = clock;
    }

    /** A list as it stands at one instant. */
    public record Standing(StrikeList list, ListTotals totals, Instant at) {}

    public Uni<List<StrikeList>> list(Optional<ListKind> kind, Subtree within, Optional<String> after, int atMost) {
        return lists.list(kind, within, after, atMost);
    }

    public Uni<Standing> show(String id, Subtree within) {
        var now = clock.instant();
        return seen(id, within, list -> lists.totals(id, within, now).map(totals -> new Standing(list, totals, now)));
    }

    public Uni<List<ProgressDay>> progress(String id, Subtree within) {
        return seen(id, within, list -> lists.progress(id, within, city.zone(), DAYS));
    }

    public Uni<List<StrikeEntry>> entries(
            String id, Subtree within, Optional<EntryState> state, Optional<Integer> after, int atMost) {
        var page = new EntryPage(state, clock.instant(), after.orElse(0), atMost);
        return seen(id, within, list -> lists.entries(id, within, page));
    }

    /** All entries, a stretch at a time; who takes them home is written down. */
    public Multi<List<StrikeEntry>> stretches(String id, Subtree within, Optional<EntryState> state, String by) {
        var first = new EntryPage(state, clock.instant(), 0, STRETCH);
        return Multi.createBy()
                .repeating()
                .uni(AtomicInteger::new, read -> stretch(id, within, first, read))
                .until(List::isEmpty)
                .onTermination()
                .invoke(() -> LOG.infof("%s has taken home the strike list %s", by, id));
    }

    private Uni<List<StrikeEntry>> stretch(String id, Subtree within, EntryPage first, AtomicInteger read) {
        return lists.entries(id, within, first.behind(read.get())).invoke(found -> {
            if (!found.isEmpty()) {
                read.set(found.get(found.size() - 1).number());
            }
        });
    }

    private <T> Uni<T> seen(String id, Subtree within, Function<StrikeList, Uni<? extends T>> answer) {
        return lists.find(id, within)
                .map(found -> found.orElseThrow(UnknownList::new))
                .chain(answer);
    }
}
