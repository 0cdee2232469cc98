/** How every service speaks HTTP: problems, callers and their scope, entity tags, pages. */
@NullMarked
package io.gridcase.web;

import org.jspecify.annotations.NullMarked;
