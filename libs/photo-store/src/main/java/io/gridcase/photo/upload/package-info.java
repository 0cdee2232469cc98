/** Takes photos in piece by piece, so that a phone on a bad line goes on where it was cut off. */
@NullMarked
package io.gridcase.photo.upload;

import org.jspecify.annotations.NullMarked;
