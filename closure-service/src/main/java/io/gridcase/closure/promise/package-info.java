/** 领导交办: what was promised to a leader, and whether it was kept; facts, of which nothing is computed. */
@NullMarked
package io.gridcase.closure.promise;

import org.jspecify.annotations.NullMarked;
