package io.github.wfarules.internal.batch;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.wfarules.BadInputException;
import io.github.wfarules.Text;
import io.github.wfarules.internal.json.JsonTree;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A line of a stream.
 *
 * @param number its number in the stream, from 1
 * @param bytes the line without its end; null where it is too long
 */
record Line(long number, byte @Nullable [] bytes) {

    /**
     * {@return the JSON that stands in the line; null where the line is blank}
     *
     * @param longest the number of bytes that a line may have, to say of one that is too long
     * @throws BadInputException if it is too long, not UTF-8, or no JSON
     */
    @Nullable
    JsonNode json(int longest) {
        if (bytes == null) {
            throw new BadInputException(
                    "",
                    new Text(
                            "baris ini lebih panjang daripada " + longest + " bita; tulis satu kasus dalam satu baris",
                            "the line is longer than " + longest + " bytes; write one case in one line"));
        }
        String json = text(bytes);
        return json.isBlank() ? null : JsonTree.parse(json);
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new BadInputException(
                    "",
                    new Text(
                            "baris ini bukan UTF-8 yang sah; simpan berkasnya sebagai UTF-8",
                            "the line is not valid UTF-8; save the file as UTF-8"));
        }
    }
}
