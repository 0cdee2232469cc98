/** Server-sent events for people who watch: as many as there is room for, until their tokens end. */
@NullMarked
package io.gridcase.live.rest;

import org.jspecify.annotations.NullMarked;
