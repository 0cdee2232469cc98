package io.gridcase.ledger;

/**
 * Where an entry stands: each service's events of a case are a chain of their own.
 *
 * @param source short name of the service that said it: {@code intake}, {@code dispatch}, {@code closure}
 * @param position from 1, without gaps, in the order in which that service said it
 */
public record Place(String caseNumber, String source, long position) {

    /** Whether both are in the same chain. */
    public boolean isBeside(Place other) {
        return caseNumber.equals(other.caseNumber) && source.equals(other.source);
    }

    @Override
    public String toString() {
        return "%s/%s/%d".formatted(caseNumber, source, position);
    }
}
