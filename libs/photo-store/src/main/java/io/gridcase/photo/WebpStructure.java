package io.gridcase.photo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The RIFF container of a WebP file (RFC 9649): dimensions from its first chunk, completeness from its length. */
final class WebpStructure {

    /** RIFF header (12), chunk header (8), and the 10 bytes in which each of the three chunks tells its dimensions. */
    private static final int HEADER_LENGTH = 30;

    private static final int RIFF_LENGTH_AT = 4;
    private static final int RIFF_LENGTH_COUNTS_FROM = 8;
    private static final int CHUNK_AT = 12;

    private WebpStructure() {}

    static Dimensions read(DataInputStream in) throws IOException {
        byte[] bytes = in.readNBytes(HEADER_LENGTH);
        if (bytes.length < HEADER_LENGTH) {
            throw new EOFException();
        }
        ByteBuffer header = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        long length = Integer.toUnsignedLong(header.getInt(RIFF_LENGTH_AT)) + RIFF_LENGTH_COUNTS_FROM;
        if (length < HEADER_LENGTH) {
            throw new BrokenPicture("the WebP is shorter than its header");
        }
        in.skipNBytes(length - HEADER_LENGTH);
        return dimensions(new String(bytes, CHUNK_AT, 4, ISO_8859_1), header);
    }

    private static Dimensions dimensions(String chunk, ByteBuffer header) throws BrokenPicture {
        return switch (chunk) {
            case "VP8 " -> Dimensions.of(header.getShort(26) & 0x3FFF, header.getShort(28) & 0x3FFF);
            case "VP8L" -> lossless(header.getInt(21));
            case "VP8X" -> Dimensions.of(1 + (header.getInt(24) & 0xFFFFFF), 1 + (header.getInt(26) >>> 8));
            default -> throw new BrokenPicture("the WebP has no picture");
        };
    }

    private static Dimensions lossless(int packed) throws BrokenPicture {
        return Dimensions.of(1 + (packed & 0x3FFF), 1 + (packed >>> 14 & 0x3FFF));
    }
}
