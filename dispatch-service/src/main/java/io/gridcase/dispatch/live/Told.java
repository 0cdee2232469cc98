package io.gridcase.dispatch.live;

/** What somebody who watches is told; afterwards the person has come as far as {@code position}. */
public sealed interface Told {

    Position position();

    /** From here on; what was before is to be read anew, for it cannot be told any more. */
    record Reset(Position position) implements Told {}

    /** From here on. */
    record Ready(Position position) implements Told {}

    record Changed(Change change) implements Told {

        @Override
        public Position position() {
            return change.position();
        }
    }
}
