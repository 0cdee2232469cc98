/** What a department's own system answers to an assignment: the same acts as at the desk, under the same rules. */
@NullMarked
package io.gridcase.dispatch.reply;

import org.jspecify.annotations.NullMarked;
