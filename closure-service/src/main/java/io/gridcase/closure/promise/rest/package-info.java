/** Promises to leaders, over HTTP and as a spreadsheet. */
@NullMarked
package io.gridcase.closure.promise.rest;

import org.jspecify.annotations.NullMarked;
