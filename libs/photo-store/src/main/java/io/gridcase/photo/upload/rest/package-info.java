/** Resumable uploads over HTTP: tus 1.0.0. */
@NullMarked
package io.gridcase.photo.upload.rest;

import org.jspecify.annotations.NullMarked;
