/** 责任清单: which rule makes a department responsible for a problem, and what a matrix leaves open. */
@NullMarked
package io.gridcase.cityprofile.responsibility;

import org.jspecify.annotations.NullMarked;
