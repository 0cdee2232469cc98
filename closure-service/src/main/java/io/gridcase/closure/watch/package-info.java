/** Watches the deadlines: tells once, within a second, what has come close to its deadline or gone beyond it. */
@NullMarked
package io.gridcase.closure.watch;

import org.jspecify.annotations.NullMarked;
