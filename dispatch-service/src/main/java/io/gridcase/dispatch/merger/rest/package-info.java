/** Mergers of departments over HTTP. */
@NullMarked
package io.gridcase.dispatch.merger.rest;

import org.jspecify.annotations.NullMarked;
