package io.gridcase.local.stack;

import io.gridcase.local.GridcaseHome;
import java.nio.file.Path;
import java.util.List;

/**
 * Which stack to run.
 *
 * @param gridcase the repository, built
 * @param data the folder that keeps its state
 * @param ports on which it serves
 * @param services those of Gridcase's services that shall run
 * @param serviceOptions of their JVMs, beside those that let them start quickly
 */
public record StackSettings(
        GridcaseHome gridcase, Path data, Ports ports, List<Part> services, List<String> serviceOptions) {

    /** The city that a local stack serves, below the repository. */
    public static final String CITY_PROFILE = "deploy/city/tongxiang";

    public StackSettings(GridcaseHome gridcase, Path data, Ports ports, List<Part> services) {
        this(gridcase, data, ports, services, List.of());
    }

    /** A stack with all three services. */
    public static StackSettings whole(GridcaseHome gridcase, Path data, Ports ports) {
        return new StackSettings(gridcase, data, ports, Part.SERVICES);
    }

    Path cityProfile() {
        return gridcase.resolve(CITY_PROFILE);
    }

    StackFolder folder() {
        return new StackFolder(data);
    }
}
