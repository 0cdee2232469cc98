package io.gridcase.live;

/** What somebody who watches is told; afterwards the person has come as far as {@code position}. */
public sealed interface Told<C extends Positioned> {

    Position position();

    /** From here on; what was before is to be read anew, for it cannot be told any more. */
    record Reset<C extends Positioned>(Position position) implements Told<C> {}

    /** From here on. */
    record Ready<C extends Positioned>(Position position) implements Told<C> {}

    /** Something is not what it was. */
    record Changed<C extends Positioned>(C change) implements Told<C> {

        @Override
        public Position position() {
            return change.position();
        }
    }
}
