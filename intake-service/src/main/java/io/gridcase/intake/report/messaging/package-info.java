/** Says that a case was filed, and hears that it was closed. */
@NullMarked
package io.gridcase.intake.report.messaging;

import org.jspecify.annotations.NullMarked;
