package io.gridcase.web;

import java.util.Optional;

/** Writes problems for callers who read another format, where they are refused before any resource is asked. */
public interface ProblemFormat {

    /**
     * A body.
     *
     * @param mediaType of it, with its character set
     */
    record Written(String mediaType, byte[] bytes) {}

    /** Empty for paths on which problems are read as they are. */
    Optional<Written> write(String path, Problem problem);
}
