/** The part of the tree of areas that somebody may see, and how statements ask for no more than that. */
@NullMarked
package io.gridcase.closure.subtree;

import org.jspecify.annotations.NullMarked;
