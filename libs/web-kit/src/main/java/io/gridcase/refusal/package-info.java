/** What a domain or a use case answers when it will not do what was asked; knows nothing of HTTP. */
@NullMarked
package io.gridcase.refusal;

import org.jspecify.annotations.NullMarked;
