/** Keeps in PostgreSQL which cases belong to which campaign. */
@NullMarked
package io.gridcase.closure.campaign.persistence;

import org.jspecify.annotations.NullMarked;
