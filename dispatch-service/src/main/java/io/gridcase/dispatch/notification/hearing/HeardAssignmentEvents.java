package io.gridcase.dispatch.notification.hearing;

import io.gridcase.dispatch.assignment.AssignmentEvent;
import io.gridcase.dispatch.assignment.AssignmentEvents;
import io.gridcase.dispatch.notification.AssignmentNews;
import io.gridcase.dispatch.notification.SpreadNews;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;

/** Whatever is published of an assignment may be news. */
@Decorator
@Priority(1)
class HeardAssignmentEvents implements AssignmentEvents {

    private final AssignmentEvents heard;
    private final SpreadNews spread;

    HeardAssignmentEvents(@Delegate AssignmentEvents heard, SpreadNews spread) {
        this.heard = heard;
        this.spread = spread;
    }

    @Override
    public Uni<Void> publish(AssignmentEvent event) {
        return heard.publish(event).call(() -> spread.spread(AssignmentNews.of(event)));
    }
}
