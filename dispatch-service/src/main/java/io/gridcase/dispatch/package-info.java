/** 派遣 → 处置: every filed case reaches the department responsible for it, with a deadline, and stays visible until struck off. */
@NullMarked
package io.gridcase.dispatch;

import org.jspecify.annotations.NullMarked;
