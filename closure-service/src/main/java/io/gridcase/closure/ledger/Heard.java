package io.gridcase.closure.ledger;

/** How many events of a case the two others had told when closure decided something about it. */
public record Heard(long intake, long dispatch) {}
