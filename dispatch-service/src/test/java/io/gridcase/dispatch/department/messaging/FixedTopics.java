package io.gridcase.dispatch.department.messaging;

import java.time.Duration;
import java.util.Optional;

/** Settings for topics, without the framework. */
record FixedTopics(int partitions, Duration retention, int batch, Duration timeout) implements DepartmentTopicsConfig {

    @Override
    public boolean create() {
        return true;
    }

    @Override
    public Optional<Short> replicationFactor() {
        return Optional.empty();
    }

    @Override
    public Duration lookEvery() {
        return Duration.ofSeconds(1);
    }
}
