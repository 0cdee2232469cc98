/** 申请: what a department asks for beside handling: more time, a pause, another handling type. */
@NullMarked
package io.gridcase.dispatch.changerequest;

import org.jspecify.annotations.NullMarked;
