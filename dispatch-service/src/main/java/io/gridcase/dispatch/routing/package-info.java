/** 责任清单: which department is responsible for a class of problems at a place, and why. */
@NullMarked
package io.gridcase.dispatch.routing;

import org.jspecify.annotations.NullMarked;
