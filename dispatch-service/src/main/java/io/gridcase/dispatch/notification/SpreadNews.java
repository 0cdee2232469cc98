package io.gridcase.dispatch.notification;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Notes to whom news is owed, in the transaction of what happened; it is sent later. */
@ApplicationScoped
public class SpreadNews {

    private final OwedNews owed;
    private final Clock clock;

    SpreadNews(OwedNews owed, Clock clock) {
        this.owed = owed;
        this.clock = clock;
    }

    public Uni<Void> spread(List<News> news) {
        return Multi.createFrom()
                .iterable(news)
                .onItem()
                .transformToUniAndConcatenate(each -> owed.owe(each, clock.instant()))
                .collect()
                .last()
                .replaceWithVoid();
    }
}
