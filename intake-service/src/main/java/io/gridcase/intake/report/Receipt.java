package io.gridcase.intake.report;

import io.gridcase.intake.catalogue.Classification;

/**
 * What is known about a report once it has been looked at here.
 *
 * @param outsideOwnArea whether the place lies outside the areas given to the sender
 */
record Receipt(Classification classification, ReportedPlace place, boolean outsideOwnArea, Arrival arrival) {}
