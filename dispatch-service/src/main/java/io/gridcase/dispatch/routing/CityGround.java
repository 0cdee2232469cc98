package io.gridcase.dispatch.routing;

import io.gridcase.cityprofile.responsibility.Ground;
import io.gridcase.cityprofile.responsibility.ResponsibilityMatrix;

/** The city that a matrix must cover. */
public interface CityGround {

    Ground ground();

    /**
     * A matrix that is only thought of, held against this city.
     *
     * @param csv a {@code responsibility-matrix.csv}
     * @throws InvalidDraft with everything that is wrong in it
     */
    ResponsibilityMatrix draft(byte[] csv);
}
