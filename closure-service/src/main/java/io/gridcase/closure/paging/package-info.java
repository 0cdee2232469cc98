/** Pages of lists that run along the case numbers. */
@NullMarked
package io.gridcase.closure.paging;

import org.jspecify.annotations.NullMarked;
