/** What a phone without signal has queued, sent at once when it has signal again. */
@NullMarked
package io.gridcase.intake.sync;

import org.jspecify.annotations.NullMarked;
