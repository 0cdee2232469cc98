/** The desk's questions as statements that indices answer. */
@NullMarked
package io.gridcase.dispatch.desk.persistence;

import org.jspecify.annotations.NullMarked;
