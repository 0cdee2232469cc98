/**
 * 假设推演: whose the cases of a past period would have been, and when due, by a matrix or limits that are only thought of.
 */
@NullMarked
package io.gridcase.dispatch.whatif;

import org.jspecify.annotations.NullMarked;
