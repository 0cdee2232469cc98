/** 催办 and 督办: what the centre and its leaders ask of the department that has a case, and what it answers. */
@NullMarked
package io.gridcase.dispatch.supervision;

import org.jspecify.annotations.NullMarked;
