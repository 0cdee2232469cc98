/** 通报: rankings that were published, frozen with the cases behind each figure, and never edited. */
@NullMarked
package io.gridcase.closure.bulletin;

import org.jspecify.annotations.NullMarked;
