/** Keeps verifications in PostgreSQL. */
@NullMarked
package io.gridcase.closure.verification.persistence;

import org.jspecify.annotations.NullMarked;
