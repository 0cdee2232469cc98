/** Measures how fast the services work, from another process and beside what PostgreSQL or Kafka do alone. */
@NullMarked
package io.gridcase.system.bench;

import org.jspecify.annotations.NullMarked;
