/** Makes everything that closure knows of its cases anew, from what was said of them. */
@NullMarked
package io.gridcase.closure.rebuild;

import org.jspecify.annotations.NullMarked;
