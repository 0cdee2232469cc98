/** A city's own data read from its folder of files: either wholly valid, or refused with every error found. */
@NullMarked
package io.gridcase.cityprofile;

import org.jspecify.annotations.NullMarked;
