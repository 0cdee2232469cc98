/** What the city has ruled about intake, for phones and desks that keep a copy. */
@NullMarked
package io.gridcase.intake.reference;

import org.jspecify.annotations.NullMarked;
