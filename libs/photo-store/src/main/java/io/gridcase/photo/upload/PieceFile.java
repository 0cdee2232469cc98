package io.gridcase.photo.upload;

import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * The file of an upload while a piece is appended to it. Bytes are written in their order, one write at a time, so that
 * after a crash the file is a beginning of the upload without holes. Locked against the other replicas.
 */
final class PieceFile implements AutoCloseable {

    private final FileChannel file;
    private final long start;
    private final long length;
    private final Optional<Checksum> checksum;
    private final Optional<MessageDigest> digest;
    private boolean whole;

    private PieceFile(FileChannel file, long start, long length, Optional<Checksum> checksum) {
        this.file = file;
        this.start = start;
        this.length = length;
        this.checksum = checksum;
        this.digest = checksum.map(Checksum::digest);
    }

    /**
     * @throws UnknownUpload if the upload was removed meanwhile
     * @throws UploadConflict if another piece is being written, or this one does not begin where the file ends
     */
    static PieceFile open(Path path, long length, Piece piece) throws IOException {
        FileChannel file = channel(path);
        try {
            requireFree(file);
            if (piece.offset() != file.size()) {
                throw UploadConflict.offset(piece.offset(), file.size());
            }
            file.position(piece.offset());
            return new PieceFile(file, piece.offset(), length, piece.checksum());
        } catch (IOException | RuntimeException refused) {
            file.close();
            throw refused;
        }
    }

    void append(byte[] bytes) throws IOException {
        if (file.position() + bytes.length > length) {
            throw new PieceTooLong(length);
        }
        digest.ifPresent(it -> it.update(bytes));
        for (var buffer = ByteBuffer.wrap(bytes); buffer.hasRemaining(); ) {
            file.write(buffer);
        }
    }

    /**
     * The piece has come in full.
     *
     * @throws ChecksumMismatch if it was damaged on its way
     */
    void end() {
        whole = checksum.isEmpty()
                || MessageDigest.isEqual(
                        checksum.get().expected(), digest.orElseThrow().digest());
        if (!whole) {
            throw new ChecksumMismatch();
        }
    }

    /** Makes durable what came; of a piece that could not be checked nothing stays. */
    @Override
    public void close() throws IOException {
        try (file) {
            if (checksum.isPresent() && !whole) {
                file.truncate(start);
            }
            file.force(true);
        }
    }

    private static FileChannel channel(Path path) throws IOException {
        try {
            return FileChannel.open(path, WRITE);
        } catch (NoSuchFileException removed) {
            throw new UnknownUpload();
        }
    }

    private static void requireFree(FileChannel file) throws IOException {
        try {
            if (file.tryLock() == null) {
                throw UploadConflict.busy();
            }
        } catch (OverlappingFileLockException sameProcess) {
            throw UploadConflict.busy();
        }
    }
}
