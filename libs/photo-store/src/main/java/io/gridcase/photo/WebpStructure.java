package io.gridcase.photo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/** The chunks of a WebP file (RFC 9649): exactly one still picture, as large as its canvas. */
final class WebpStructure {

    private static final int RIFF_HEADER_LENGTH = 12;
    private static final int CHUNK_HEADER_LENGTH = 8;
    private static final int LOSSLESS_SIGNATURE = 0x2F;
    private static final int LOSSY_START_CODE = 0x2A019D;

    private final DataInputStream in;
    private final Extras extras = new Extras();
    private Optional<Dimensions> canvas = Optional.empty();
    private Optional<Dimensions> picture = Optional.empty();

    private WebpStructure(DataInputStream in) {
        this.in = in;
    }

    static Outline read(DataInputStream in) throws IOException {
        return new WebpStructure(in).walk();
    }

    private Outline walk() throws IOException {
        long left = bytes(RIFF_HEADER_LENGTH).getInt(4) & 0xFFFFFFFFL;
        for (left -= 4; left > 0; ) {
            ByteBuffer header = bytes(CHUNK_HEADER_LENGTH);
            long length = header.getInt(4) & 0xFFFFFFFFL;
            left -= CHUNK_HEADER_LENGTH + length + length % 2;
            require(left >= 0, "the WebP has a chunk that is longer than the file");
            chunk(new String(header.array(), 0, 4, ISO_8859_1), length);
            in.skipNBytes(length % 2);
        }
        return new Outline(dimensions(), extras.exif());
    }

    private Dimensions dimensions() throws BrokenPicture {
        Dimensions shown = picture.orElseThrow(() -> new BrokenPicture("the WebP has no still picture"));
        require(canvas.orElse(shown).equals(shown), "the WebP's picture is not as large as it says");
        return shown;
    }

    private void chunk(String type, long length) throws IOException {
        switch (type) {
            case "VP8 " -> picture(lossy(bytes(10)), length - 10);
            case "VP8L" -> picture(lossless(bytes(5)), length - 5);
            case "VP8X" -> canvas = Optional.of(canvas(length));
            case "ALPH" -> in.skipNBytes(length);
            case "EXIF" -> extras.readExif(in, length);
            default -> extras.skip(in, length);
        }
    }

    private void picture(Dimensions dimensions, long left) throws IOException {
        require(picture.isEmpty() && left > 0, "the WebP has no picture or several");
        picture = Optional.of(dimensions);
        in.skipNBytes(left);
    }

    private Dimensions canvas(long length) throws IOException {
        require(length == 10, "the WebP has a malformed header");
        ByteBuffer header = bytes(10);
        return Dimensions.of(1 + (header.getInt(4) & 0xFFFFFF), 1 + (header.getInt(6) >>> 8));
    }

    private static Dimensions lossy(ByteBuffer frame) throws BrokenPicture {
        require((frame.get(0) & 1) == 0 && (frame.getInt(3) & 0xFFFFFF) == LOSSY_START_CODE, "the WebP is damaged");
        return Dimensions.of(frame.getShort(6) & 0x3FFF, frame.getShort(8) & 0x3FFF);
    }

    private static Dimensions lossless(ByteBuffer frame) throws BrokenPicture {
        require(frame.get(0) == LOSSLESS_SIGNATURE, "the WebP is damaged");
        int packed = frame.getInt(1);
        return Dimensions.of(1 + (packed & 0x3FFF), 1 + (packed >>> 14 & 0x3FFF));
    }

    private ByteBuffer bytes(int count) throws IOException {
        byte[] bytes = new byte[count];
        in.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void require(boolean holds, String otherwise) throws BrokenPicture {
        if (!holds) {
            throw new BrokenPicture(otherwise);
        }
    }
}
