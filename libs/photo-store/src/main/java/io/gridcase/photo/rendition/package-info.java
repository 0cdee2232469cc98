/** Makes the smaller copies of photos that screens, lists and the public see. */
@NullMarked
package io.gridcase.photo.rendition;

import org.jspecify.annotations.NullMarked;
