/** What holds for the whole city, in PostgreSQL. */
@NullMarked
package io.gridcase.dispatch.cityprofile.persistence;

import org.jspecify.annotations.NullMarked;
