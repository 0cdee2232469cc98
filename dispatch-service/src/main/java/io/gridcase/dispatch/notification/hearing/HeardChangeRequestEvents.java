package io.gridcase.dispatch.notification.hearing;

import io.gridcase.dispatch.changerequest.ChangeRequestEvent;
import io.gridcase.dispatch.changerequest.ChangeRequestEvents;
import io.gridcase.dispatch.notification.ChangeRequestNews;
import io.gridcase.dispatch.notification.SpreadNews;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import java.util.List;

/** Whatever is published of a change request is news. */
@Decorator
@Priority(1)
class HeardChangeRequestEvents implements ChangeRequestEvents {

    private final ChangeRequestEvents heard;
    private final SpreadNews spread;

    HeardChangeRequestEvents(@Delegate ChangeRequestEvents heard, SpreadNews spread) {
        this.heard = heard;
        this.spread = spread;
    }

    @Override
    public Uni<Void> publish(ChangeRequestEvent event) {
        return heard.publish(event).call(() -> spread.spread(List.of(ChangeRequestNews.of(event))));
    }
}
