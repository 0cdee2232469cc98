package io.gridcase.intake.batch.file;

import io.gridcase.intake.batch.TextEncoding;
import io.gridcase.intake.batch.UnreadableList;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes the text of a CSV file, strictly: a wrong guess would put rubbish into reports. */
final class ListText {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private ListText() {}

    static String of(byte[] bytes, TextEncoding encoding) {
        var text = switch (encoding) {
            case UTF_8 -> decoded(bytes, StandardCharsets.UTF_8);
            case GB18030 -> decoded(bytes, GB18030);
            case AUTO -> decoded(bytes, StandardCharsets.UTF_8).or(() -> decoded(bytes, GB18030));
        };
        return text.map(it -> it.startsWith(BYTE_ORDER_MARK) ? it.substring(1) : it)
                .orElseThrow(() -> new UnreadableList(
                        "the text is not " + (encoding == TextEncoding.AUTO ? "UTF-8 nor GB18030" : encoding)));
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException anotherOne) {
            return Optional.empty();
        }
    }
}
