/** The demo staff at work: what each duty does over the public API. */
@NullMarked
package io.gridcase.system.staff;

import org.jspecify.annotations.NullMarked;
