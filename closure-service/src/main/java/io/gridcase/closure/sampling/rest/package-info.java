/** Lets supervisors draw samples, and takes what was found. */
@NullMarked
package io.gridcase.closure.sampling.rest;

import org.jspecify.annotations.NullMarked;
