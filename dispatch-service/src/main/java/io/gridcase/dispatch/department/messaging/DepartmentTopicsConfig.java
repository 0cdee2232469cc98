package io.gridcase.dispatch.department.messaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How the topics of departments are created; those that exist are left as they are. */
@ConfigMapping(prefix = "gridcase.department-topics")
public interface DepartmentTopicsConfig {

    /** Whether this service creates them; without, an operator does. */
    @WithDefault("true")
    boolean create();

    /** More than one lets several processes of a department share its work, in the order of each case only. */
    @WithDefault("1")
    int partitions();

    /** Copies of each; absent: as the broker has it for new topics. */
    Optional<Short> replicationFactor();

    /** How long a department's own system may be away without missing anything. */
    @WithDefault("30d")
    Duration retention();

    /** Topics asked for in one request. */
    @WithDefault("200")
    int batch();

    /** How long the broker may take to answer one request. */
    @WithDefault("15s")
    Duration timeout();

    /** How soon it is tried again while Kafka is away. */
    @WithDefault("2s")
    Duration lookEvery();
}
