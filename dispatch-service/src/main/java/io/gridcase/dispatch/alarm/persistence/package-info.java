/** Due timers in PostgreSQL. */
@NullMarked
package io.gridcase.dispatch.alarm.persistence;

import org.jspecify.annotations.NullMarked;
