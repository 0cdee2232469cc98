package io.gridcase.dispatch.supervision;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;

/** Remembers what was said. */
final class RecordedSupervisionEvents implements SupervisionEvents {

    final List<Object> said = new ArrayList<>();

    @Override
    public Uni<Void> publish(DepartmentReminded event) {
        return remember(event);
    }

    @Override
    public Uni<Void> publish(SupervisionReceived event) {
        return remember(event);
    }

    @Override
    public Uni<Void> publish(SupervisionAnswered event) {
        return remember(event);
    }

    private Uni<Void> remember(Object event) {
        said.add(event);
        return Uni.createFrom().voidItem();
    }
}
