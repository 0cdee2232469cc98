/** Drafts read against the city profile in force. */
@NullMarked
package io.gridcase.dispatch.whatif.importing;

import org.jspecify.annotations.NullMarked;
