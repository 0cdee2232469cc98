/** Keeps reports and counts case numbers in the database. */
@NullMarked
package io.gridcase.intake.report.persistence;

import org.jspecify.annotations.NullMarked;
