/** Keeps links and what reporters said of the outcome. */
@NullMarked
package io.gridcase.intake.publicpage.persistence;

import org.jspecify.annotations.NullMarked;
