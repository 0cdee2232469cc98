package io.gridcase.cityprofile;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns a file's bytes into text, or says on which line they stop being UTF-8. */
final class Utf8Text {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Utf8Text() {}

    static Optional<String> decode(String file, byte[] bytes, Findings findings) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError()) {
            findings.add(file, lineAt(bytes, in.position()), "", "not UTF-8; save the file as CSV UTF-8, not as GBK");
            return Optional.empty();
        }
        String text = out.flip().toString();
        // Spreadsheets write the mark; it is no part of the first column's name.
        return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    }

    private static int lineAt(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
