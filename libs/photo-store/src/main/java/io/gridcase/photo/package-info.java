/** Keeps the photos that prove a report or a repair, each under the hash of its bytes. */
@NullMarked
package io.gridcase.photo;

import org.jspecify.annotations.NullMarked;
