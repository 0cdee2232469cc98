/** Open311 GeoReport v2: what other cities' and citizens' programs ask and send, in the words of that standard. */
@NullMarked
package io.gridcase.intake.open311;

import org.jspecify.annotations.NullMarked;
