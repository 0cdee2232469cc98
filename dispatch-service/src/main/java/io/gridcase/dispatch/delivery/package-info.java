/** Sends what people are owed: patiently, not at night, and never twice if it can be helped. */
@NullMarked
package io.gridcase.dispatch.delivery;

import org.jspecify.annotations.NullMarked;
