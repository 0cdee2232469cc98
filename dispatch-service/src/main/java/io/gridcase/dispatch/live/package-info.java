/** What changes on a desk, told to whoever watches it as it happens, without gap or repetition. */
@NullMarked
package io.gridcase.dispatch.live;

import org.jspecify.annotations.NullMarked;
