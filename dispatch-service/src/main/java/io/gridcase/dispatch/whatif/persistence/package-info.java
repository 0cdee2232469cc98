/** The clocks of past cases in the table of assignments. */
@NullMarked
package io.gridcase.dispatch.whatif.persistence;

import org.jspecify.annotations.NullMarked;
