/** 销号 lists: numbered lists of problems, from which an entry leaves only by a case that is struck off. */
@NullMarked
package io.gridcase.closure.strikelist;

import org.jspecify.annotations.NullMarked;
