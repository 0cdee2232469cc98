/** The photo store as objects in a bucket of anything that speaks S3. */
@NullMarked
package io.gridcase.photo.s3;

import org.jspecify.annotations.NullMarked;
