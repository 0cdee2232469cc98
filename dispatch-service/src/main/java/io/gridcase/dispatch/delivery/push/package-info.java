/** Tells browsers, so that nobody on the way can read it (RFC 8030, 8188, 8291, 8292). */
@NullMarked
package io.gridcase.dispatch.delivery.push;

import org.jspecify.annotations.NullMarked;
