/** Supervisions for supervisors, over HTTP. */
@NullMarked
package io.gridcase.closure.supervision.rest;

import org.jspecify.annotations.NullMarked;
