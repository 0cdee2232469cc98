package io.gridcase.intake.open311;

import io.gridcase.intake.catalogue.CaseClass;

/**
 * A class of problems that can be reported.
 *
 * @param asksMore whether it has extra questions
 */
public record Service(CaseClass shown, boolean asksMore) {

    public ServiceCode code() {
        return new ServiceCode(shown.id());
    }
}
