/** Shows cases to whoever watches them. */
@NullMarked
package io.gridcase.closure.casefile.rest;

import org.jspecify.annotations.NullMarked;
