package io.gridcase.dispatch.assignment;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;

/** Remembers what was said. */
final class RecordedEvents implements AssignmentEvents {

    final List<Object> said = new ArrayList<>();

    @Override
    public Uni<Void> publish(AssignmentEvent event) {
        said.add(event);
        return Uni.createFrom().voidItem();
    }
}
