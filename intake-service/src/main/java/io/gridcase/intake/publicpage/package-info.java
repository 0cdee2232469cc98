/** What a member of the public sees of an own report: each step, the outcome, and what they say about it. */
@NullMarked
package io.gridcase.intake.publicpage;

import org.jspecify.annotations.NullMarked;
