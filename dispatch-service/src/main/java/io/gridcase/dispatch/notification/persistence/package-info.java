/** Subscriptions, the people who have them and what these are owed, in their tables. */
@NullMarked
package io.gridcase.dispatch.notification.persistence;

import org.jspecify.annotations.NullMarked;
