/** 核查: an inspector who had no part in handling a case looks whether it is solved. */
@NullMarked
package io.gridcase.closure.verification;

import org.jspecify.annotations.NullMarked;
