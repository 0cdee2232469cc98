package io.gridcase.photo;

import java.nio.file.Path;

/**
 * A photo on its way out.
 *
 * @param file holds its bytes and never changes; a store on another machine fetches it into a local cache first
 */
public record StoredPhoto(PhotoFormat format, Path file) {}
