/** 专业部门: the departments that handle cases. */
@NullMarked
package io.gridcase.dispatch.department;

import org.jspecify.annotations.NullMarked;
