/** The photo store as a folder of files on a disk or network share. */
@NullMarked
package io.gridcase.photo.folder;

import org.jspecify.annotations.NullMarked;
