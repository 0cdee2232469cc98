/** A real Keycloak on the stack's own PostgreSQL, with a realm made from the demo staff of the city profile. */
@NullMarked
package io.gridcase.local.keycloak;

import org.jspecify.annotations.NullMarked;
