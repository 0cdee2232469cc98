/** Tells people who watch what changes, once each and in an order that can be taken up again, on any replica. */
@NullMarked
package io.gridcase.live;

import org.jspecify.annotations.NullMarked;
