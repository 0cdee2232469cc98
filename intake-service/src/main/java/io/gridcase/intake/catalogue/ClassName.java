package io.gridcase.intake.catalogue;

/** A name in Chinese and in English. */
public record ClassName(String zh, String en) {}
