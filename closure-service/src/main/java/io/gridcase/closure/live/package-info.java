/** What becomes overdue, and what ends, as it happens; noted by a trigger and told in settled order. */
@NullMarked
package io.gridcase.closure.live;

import org.jspecify.annotations.NullMarked;
