/** Listens to what the other features publish, before anybody else is told. */
@NullMarked
package io.gridcase.dispatch.notification.hearing;

import org.jspecify.annotations.NullMarked;
