/** 核实: somebody is sent to see whether a report is true before the centre decides. */
@NullMarked
package io.gridcase.intake.confirmation;

import org.jspecify.annotations.NullMarked;
