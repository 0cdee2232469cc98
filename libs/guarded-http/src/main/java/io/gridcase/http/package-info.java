/** Posts to servers outside that other people name, only to those, and patiently. */
@NullMarked
package io.gridcase.http;

import org.jspecify.annotations.NullMarked;
