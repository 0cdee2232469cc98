/** What people want to be told, over HTTP. */
@NullMarked
package io.gridcase.dispatch.notification.rest;

import org.jspecify.annotations.NullMarked;
