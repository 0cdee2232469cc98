/** The desk over HTTP, for departments and for the centre. */
@NullMarked
package io.gridcase.dispatch.desk.rest;

import org.jspecify.annotations.NullMarked;
