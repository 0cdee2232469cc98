/** Tells people by mail, through the server of the city. */
@NullMarked
package io.gridcase.dispatch.delivery.mail;

import org.jspecify.annotations.NullMarked;
