package io.gridcase.live;

/** A change that has its place among the others. */
public interface Positioned {

    Position position();
}
