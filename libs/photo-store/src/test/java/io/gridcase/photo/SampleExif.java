package io.gridcase.photo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.gridcase.photo.PhotoFacts.Position;
import java.nio.ByteBuffer;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** EXIF blocks (a TIFF structure of three directories) as a camera writes them. */
public final class SampleExif {

    public static final PhotoFacts FULL_FACTS = new PhotoFacts(
            6,
            Optional.of(LocalDateTime.of(2017, 6, 30, 10, 5, 9)),
            Optional.of(ZoneOffset.ofHours(8)),
            Optional.of(new Position(30.5, 120.75)));

    private static final short ASCII = 2;
    private static final short SHORT = 3;
    private static final short LONG = 4;
    private static final short RATIONAL = 5;

    private static final int CAMERA_AT = 64;
    private static final int POSITION_AT = 128;
    private static final int VALUES_AT = 256;

    private SampleExif() {}

    /** Turned by 90°, 30 June 2017 10:05:09 +08:00, 30°30′ N 120°45′ E. */
    public static byte[] full() {
        return camera("2017:06:30 10:05:09", "+08:00", 6);
    }

    public static byte[] turned(int orientation) {
        return camera("0000:00:00 00:00:00", "      ", orientation);
    }

    static byte[] camera(String takenAt, String offset, int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(VALUES_AT + 128);
        tiff.put("MM\0*\0\0\0\10".getBytes(ISO_8859_1)).putShort((short) 3);
        entry(tiff, 0x0112, SHORT, 1, orientation << 16);
        entry(tiff, 0x8769, LONG, 1, CAMERA_AT);
        entry(tiff, 0x8825, LONG, 1, POSITION_AT);
        tiff.position(CAMERA_AT).putShort((short) 2);
        entry(tiff, 0x9003, ASCII, 20, VALUES_AT);
        entry(tiff, 0x9011, ASCII, 7, VALUES_AT + 20);
        tiff.position(POSITION_AT).putShort((short) 4);
        entry(tiff, 1, ASCII, 2, 'N' << 24);
        entry(tiff, 2, RATIONAL, 3, VALUES_AT + 32);
        entry(tiff, 3, ASCII, 2, 'E' << 24);
        entry(tiff, 4, RATIONAL, 3, VALUES_AT + 56);
        tiff.position(VALUES_AT).put(takenAt.getBytes(ISO_8859_1));
        tiff.position(VALUES_AT + 20).put(offset.getBytes(ISO_8859_1));
        degrees(tiff.position(VALUES_AT + 32), 30, 30);
        degrees(tiff.position(VALUES_AT + 56), 120, 45);
        return tiff.array();
    }

    private static void entry(ByteBuffer tiff, int tag, short type, int count, int value) {
        tiff.putShort((short) tag).putShort(type).putInt(count).putInt(value);
    }

    private static void degrees(ByteBuffer tiff, int degrees, int minutes) {
        tiff.putInt(degrees).putInt(1).putInt(minutes).putInt(1).putInt(0).putInt(1);
    }
}
