/** Takes in whole lists of reports, from hotlines, inspections and partners, and tells what became of them. */
@NullMarked
package io.gridcase.intake.batch;

import org.jspecify.annotations.NullMarked;
