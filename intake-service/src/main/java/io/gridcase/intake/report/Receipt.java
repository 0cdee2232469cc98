package io.gridcase.intake.report;

import io.gridcase.intake.catalogue.Classification;
import java.util.List;

/**
 * What is known about a report once it has been looked at here.
 *
 * @param outsideOwnArea whether the place lies outside the areas given to the sender
 * @param missingPhotos ids of the photos that it names and that are not here
 */
record Receipt(
        Classification classification,
        ReportedPlace place,
        boolean outsideOwnArea,
        Arrival arrival,
        List<String> missingPhotos) {}
