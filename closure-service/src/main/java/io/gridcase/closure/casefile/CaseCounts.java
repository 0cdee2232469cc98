package io.gridcase.closure.casefile;

/**
 * How the cases of a list stand, at one instant.
 *
 * @param open not struck off yet, overdue ones included
 * @param overdue the deadline has passed and the department has not answered
 * @param closed struck off
 * @param closedOnTime struck off, and the department's last answer was not after the deadline
 * @param voided taken back after filing: neither open nor closed
 */
public record CaseCounts(long open, long overdue, long closed, long closedOnTime, long voided) {}
