/** What drafts would change of deadlines, over HTTP. */
@NullMarked
package io.gridcase.dispatch.whatif.rest;

import org.jspecify.annotations.NullMarked;
