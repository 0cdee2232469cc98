package io.gridcase.closure.sampling;

import io.gridcase.web.AreaScope;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All draws and their sample checks. */
public interface Samples {

    Uni<Optional<Draw>> draw(UUID id);

    /** Draws by lot from what was closed and never drawn before, within the scope; answers how many there were. */
    Uni<Integer> add(Draw draw, AreaScope scope);

    Uni<Optional<SampleCheck>> find(UUID id, SampleScope scope);

    /** As {@link #find}, with the case locked until the transaction ends. */
    Uni<Optional<SampleCheck>> lock(UUID id, SampleScope scope);

    /** By case number, beginning behind {@code after}; at most so many. */
    Uni<List<SampleCheck>> list(SampleState state, SampleScope scope, Optional<String> after, int atMost);
}
