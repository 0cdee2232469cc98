package io.gridcase.dispatch.notification.hearing;

import io.gridcase.dispatch.notification.SpreadNews;
import io.gridcase.dispatch.notification.SupervisionNews;
import io.gridcase.dispatch.supervision.DepartmentReminded;
import io.gridcase.dispatch.supervision.SupervisionAnswered;
import io.gridcase.dispatch.supervision.SupervisionEvents;
import io.gridcase.dispatch.supervision.SupervisionReceived;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import java.util.List;

/** What the centre demands of a department is news; its answer is shown with the case. */
@Decorator
@Priority(1)
class HeardSupervisionEvents implements SupervisionEvents {

    private final SupervisionEvents heard;
    private final SpreadNews spread;

    HeardSupervisionEvents(@Delegate SupervisionEvents heard, SpreadNews spread) {
        this.heard = heard;
        this.spread = spread;
    }

    @Override
    public Uni<Void> publish(DepartmentReminded event) {
        return heard.publish(event).call(() -> spread.spread(List.of(SupervisionNews.of(event))));
    }

    @Override
    public Uni<Void> publish(SupervisionReceived event) {
        return heard.publish(event).call(() -> spread.spread(List.of(SupervisionNews.of(event))));
    }

    @Override
    public Uni<Void> publish(SupervisionAnswered event) {
        return heard.publish(event);
    }
}
