/** Change requests in PostgreSQL. */
@NullMarked
package io.gridcase.dispatch.changerequest.persistence;

import org.jspecify.annotations.NullMarked;
