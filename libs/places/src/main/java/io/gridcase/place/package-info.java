/** Where something is: positions in the reference systems that phones and maps use, and the one that we compute with. */
@NullMarked
package io.gridcase.place;

import org.jspecify.annotations.NullMarked;
