/** Photos over HTTP, the same in every service that keeps some. */
@NullMarked
package io.gridcase.photo.rest;

import org.jspecify.annotations.NullMarked;
