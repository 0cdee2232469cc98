/** Runs a whole Gridcase on one machine from packages: PostgreSQL, Kafka, Keycloak and the services, without containers. */
@NullMarked
package io.gridcase.local;

import org.jspecify.annotations.NullMarked;
