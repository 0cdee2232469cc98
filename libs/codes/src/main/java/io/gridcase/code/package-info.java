/** The codes of the field as types that cannot hold a wrong value; also path parameters and JSON strings. */
@NullMarked
package io.gridcase.code;

import org.jspecify.annotations.NullMarked;
