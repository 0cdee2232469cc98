/** Shows cases to everybody: no words, no names, no addresses, and photos without what the camera noted. */
@NullMarked
package io.gridcase.closure.publicpage.rest;

import org.jspecify.annotations.NullMarked;
