package io.gridcase.photo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The kinds of picture that are kept, told apart by their first bytes and never by what the sender calls them. */
public enum PhotoFormat {
    JPEG("image/jpeg", "\\xFF\\xD8\\xFF.*", JpegStructure::read),
    PNG("image/png", "\\x89PNG\\r\\n\\x1A\\n.*", PngStructure::read),
    WEBP("image/webp", "RIFF.{4}WEBP.*", WebpStructure::read);

    /** How many of a file's first bytes tell its format. */
    public static final int SIGNATURE_LENGTH = 12;

    private static final Pattern HEIC = signature(".{4}ftyp(hei[cmsx]|hev[cmsx]|mif1|msf1).*");

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

    static boolean isHeic(byte[] firstBytes) {
        return matches(HEIC, firstBytes);
    }

    /** Walks the picture from its first byte to its last; {@link BrokenPicture} or end of file when it is damaged. */
    Dimensions read(DataInputStream picture) throws IOException {
        return structure.read(picture);
    }

    private static Pattern signature(String regex) {
        return Pattern.compile(regex, Pattern.DOTALL);
    }

    private static boolean matches(Pattern signature, byte[] firstBytes) {
        return signature.matcher(new String(firstBytes, ISO_8859_1)).matches();
    }

    private interface Structure {
        Dimensions read(DataInputStream picture) throws IOException;
    }
}
