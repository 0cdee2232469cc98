package io.gridcase.photo.upload;

import io.smallrye.mutiny.Multi;
import java.util.Optional;

/**
 * Some bytes of an upload on their way in.
 *
 * @param offset where in the upload they belong
 * @param bytes fails when the connection is cut
 * @param hangUp cuts the connection
 */
public record Piece(long offset, Multi<byte[]> bytes, Optional<Checksum> checksum, Runnable hangUp) {}
