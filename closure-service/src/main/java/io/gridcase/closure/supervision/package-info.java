/** 督办: the ladder from reminder to summons; rules propose a step, a person issues it, the department answers. */
@NullMarked
package io.gridcase.closure.supervision;

import org.jspecify.annotations.NullMarked;
