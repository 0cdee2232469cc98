package io.gridcase.photo.upload;

/** A piece that arrived otherwise than it was sent; none of it was kept. */
public class ChecksumMismatch extends RuntimeException {

    ChecksumMismatch() {
        super("the piece does not match its checksum", null, false, false);
    }
}
