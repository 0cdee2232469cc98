/** Departments over HTTP. */
@NullMarked
package io.gridcase.dispatch.department.rest;

import org.jspecify.annotations.NullMarked;
