/** How positions are sent over HTTP. */
@NullMarked
package io.gridcase.place.rest;

import org.jspecify.annotations.NullMarked;
