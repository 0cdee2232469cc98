package io.gridcase.photo;

/**
 * A photo that was taken in.
 *
 * @param size bytes
 * @param width pixels, as stored: an EXIF rotation is not applied
 * @param height pixels, as stored
 */
public record Photo(PhotoId id, PhotoFormat format, long size, int width, int height) {}
