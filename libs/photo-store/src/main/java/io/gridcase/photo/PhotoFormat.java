package io.gridcase.photo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The kinds of picture that are kept, told apart by their first bytes and never by what the sender calls them. */
public enum PhotoFormat {
    JPEG("image/jpeg", "\\xFF\\xD8\\xFF.*", (picture, maxPixels) -> JpegStructure.read(picture)),
    PNG("image/png", "\\x89PNG\\r\\n\\x1A\\n.*", PngStructure::read),
    WEBP("image/webp", "RIFF.{4}WEBP.*", (picture, maxPixels) -> WebpStructure.read(picture));

    /** How many of a file's first bytes tell its format. */
    public static final int SIGNATURE_LENGTH = 12;

    /** The brands (ISO/IEC 23008-12) of the still pictures and bursts that phones call HEIC, HEIF and AVIF. */
    private static final Pattern PHONE_ONLY =
            signature(".{4}ftyp(hei[cmsx]|hev[cmsx]|mif[12]|mi[ah][fbe]|msf1|avi[fs]|avc[is]|jpe[gs]).*");

    private final String mediaType;
    private final Pattern signature;
    private final Structure structure;

    PhotoFormat(String mediaType, String signature, Structure structure) {
        this.mediaType = mediaType;
        this.signature = signature(signature);
        this.structure = structure;
    }

    /** The media type of RFC 9110, such as {@code image/jpeg}. */
    public String mediaType() {
        return mediaType;
    }

    /** The format of a picture that begins with these bytes; empty for anything that is not kept. */
    public static Optional<PhotoFormat> of(byte[] firstBytes) {
        return Stream.of(values())
                .filter(format -> matches(format.signature, firstBytes))
                .findFirst();
    }

    static boolean isPhoneOnly(byte[] firstBytes) {
        return matches(PHONE_ONLY, firstBytes);
    }

    /**
     * Walks the picture from its first byte to its last; {@link BrokenPicture} or end of file when it is damaged. May
     * stop early when it has more pixels than wanted.
     */
    Outline read(DataInputStream picture, long maxPixels) throws IOException {
        return structure.read(picture, maxPixels);
    }

    private static Pattern signature(String regex) {
        return Pattern.compile(regex, Pattern.DOTALL);
    }

    private static boolean matches(Pattern signature, byte[] firstBytes) {
        return signature.matcher(new String(firstBytes, ISO_8859_1)).matches();
    }

    private interface Structure {
        Outline read(DataInputStream picture, long maxPixels) throws IOException;
    }
}
