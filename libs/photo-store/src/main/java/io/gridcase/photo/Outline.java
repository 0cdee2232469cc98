package io.gridcase.photo;

/**
 * What a walk over a picture file tells without decoding it.
 *
 * @param exif the TIFF structure that the camera wrote, unread; empty when there is none
 */
record Outline(Dimensions dimensions, byte[] exif) {}
