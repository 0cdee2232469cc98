package io.gridcase.photo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether a picture file is also something that other programs would open or run. Phones append films, depth maps and
 * blocks of their makers' own behind a JPEG, so what follows is not refused for being there, only for what it is.
 */
final class SecondMeaning {

    /** A ZIP's end record is 22 bytes and a comment of at most 65535. */
    private static final int END_RECORD_LENGTH = 22;

    private static final int ARCHIVE_END_LENGTH = END_RECORD_LENGTH + 0xFFFF;

    private static final String END_RECORD = "PK\5\6";

    /** PDF readers look for their header in so many bytes. */
    private static final int DOCUMENT_HEADER_WITHIN = 1024;

    private static final Pattern PROGRAM = Pattern.compile(
            "\0*(MZ|\\x7FELF|#!|Rar!|7z\\xBC\\xAF).*"
                    + "|.*<(!doctype|html|head|body|script|svg|iframe|\\?php|\\?xml version[^>]*>\\s*<html).*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final int PROGRAM_BEGINS_WITHIN = 4096;

    private SecondMeaning() {}

    /** What else the file is, in a word; {@code tail} bytes of it come after the picture. */
    static Optional<String> of(Path file, long tail) throws IOException {
        try (var bytes = FileChannel.open(file)) {
            if (text(bytes, 0, DOCUMENT_HEADER_WITHIN).contains("%PDF-")) {
                return Optional.of("a PDF document");
            }
            if (endsAnArchive(text(bytes, bytes.size() - ARCHIVE_END_LENGTH, ARCHIVE_END_LENGTH))) {
                return Optional.of("a ZIP archive");
            }
            int inspected = (int) Math.min(tail, PROGRAM_BEGINS_WITHIN);
            return PROGRAM.matcher(text(bytes, bytes.size() - tail, inspected)).matches()
                    ? Optional.of("a web page or a program")
                    : Optional.empty();
        }
    }

    /** Only a record whose comment reaches exactly to the end of the file is one; four bytes alone occur by chance. */
    private static boolean endsAnArchive(String end) {
        for (int at = end.indexOf(END_RECORD); at >= 0; at = end.indexOf(END_RECORD, at + 1)) {
            int comment = end.length() - at - END_RECORD_LENGTH;
            if (comment >= 0 && comment == (end.charAt(at + 20) | end.charAt(at + 21) << 8)) {
                return true;
            }
        }
        return false;
    }

    private static String text(FileChannel bytes, long from, int length) throws IOException {
        var buffer = ByteBuffer.allocate(length);
        long at = Math.max(0, from);
        while (buffer.hasRemaining() && bytes.read(buffer, at + buffer.position()) >= 0) {}
        return new String(buffer.array(), 0, buffer.position(), ISO_8859_1);
    }
}
