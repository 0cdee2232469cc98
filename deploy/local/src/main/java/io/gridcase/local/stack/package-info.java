/** All parts together: started in order and at once where they can be, killed and restarted one by one, stopped whole. */
@NullMarked
package io.gridcase.local.stack;

import org.jspecify.annotations.NullMarked;
