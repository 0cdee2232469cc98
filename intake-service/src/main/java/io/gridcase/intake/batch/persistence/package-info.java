/** Keeps which reports belong to which list. */
@NullMarked
package io.gridcase.intake.batch.persistence;

import org.jspecify.annotations.NullMarked;
