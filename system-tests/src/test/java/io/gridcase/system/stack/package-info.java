/** The running stack that all tests of this JVM share: packaged services, PostgreSQL, Kafka and Keycloak. */
@NullMarked
package io.gridcase.system.stack;

import org.jspecify.annotations.NullMarked;
