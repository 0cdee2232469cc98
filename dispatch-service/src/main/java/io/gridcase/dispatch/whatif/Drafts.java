package io.gridcase.dispatch.whatif;

/** Reads drafts, held against the city that stands. */
public interface Drafts {

    /** @throws io.gridcase.dispatch.routing.InvalidDraft with everything that is wrong in any of them */
    Draft of(DraftFiles files);
}
