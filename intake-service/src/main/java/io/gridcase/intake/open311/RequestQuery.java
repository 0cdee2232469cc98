package io.gridcase.intake.open311;

import java.util.List;
import java.util.Optional;

/**
 * Which requests somebody asks for, newest first.
 *
 * @param ids report ids or case numbers; when there are any, nothing else counts
 * @param services all when empty
 * @param open only open ones, or only closed ones
 */
public record RequestQuery(
        Viewer viewer, List<String> ids, List<ServiceCode> services, Optional<Boolean> open, Span span, Paging paging) {

    /** @param number from 1 */
    public record Paging(int number, int size) {

        /** What the standard answers where nothing is said. */
        public static final int MOST = 1000;

        public int offset() {
            return (number - 1) * size;
        }
    }
}
