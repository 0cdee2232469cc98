/** Random texts that open something: keys of clients, links of reporters. */
@NullMarked
package io.gridcase.intake.secret;

import org.jspecify.annotations.NullMarked;
