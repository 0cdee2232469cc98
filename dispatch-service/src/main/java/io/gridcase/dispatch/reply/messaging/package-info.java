/** Hears replies on {@code department-replies}, and answers those that are refused on the department's error topic. */
@NullMarked
package io.gridcase.dispatch.reply.messaging;

import org.jspecify.annotations.NullMarked;
