/** Assignments over HTTP, for the department's handlers and the dispatcher. */
@NullMarked
package io.gridcase.dispatch.assignment.rest;

import org.jspecify.annotations.NullMarked;
