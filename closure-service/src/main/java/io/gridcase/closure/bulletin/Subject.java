package io.gridcase.closure.bulletin;

/** What a bulletin is about: by which scheme the units of an area were ranked for a period. */
public record Subject(String area, String scheme, String period) {}
