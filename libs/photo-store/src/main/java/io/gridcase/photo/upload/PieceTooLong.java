package io.gridcase.photo.upload;

import io.gridcase.refusal.TooLarge;

/** A piece that goes on after the announced length. */
public class PieceTooLong extends TooLarge {

    PieceTooLong(long length) {
        super(
                "piece-too-long",
                "分片超出上传总长度 / The piece goes on after the end of the upload",
                "the upload was announced with %d bytes".formatted(length));
    }
}
