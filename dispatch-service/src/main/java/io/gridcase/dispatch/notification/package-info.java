/** Lets people say what they want to be told and where, and notes what each of them is owed as it happens. */
@NullMarked
package io.gridcase.dispatch.notification;

import org.jspecify.annotations.NullMarked;
