/** The commands of {@code ./gridcase}: what a person types, and the sentences that answer. */
@NullMarked
package io.gridcase.local.cli;

import org.jspecify.annotations.NullMarked;
