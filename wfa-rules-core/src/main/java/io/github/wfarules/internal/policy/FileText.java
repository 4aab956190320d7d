package io.github.wfarules.internal.policy;

import io.github.wfarules.internal.source.Place;
import io.github.wfarules.internal.source.ProblemLog;
import io.github.wfarules.internal.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads a file of bounded size as UTF-8. What cannot be read is an empty file and a problem. */
final class FileText {

    static final int LARGEST = 1024 * 1024;

    private FileText() {}

    static SourceFile read(String path, InputStream in, ProblemLog log) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        SourceFile empty = new SourceFile(path, "");
        if (bytes.length > LARGEST) {
            log.error(
                    empty.whole(),
                    "berkas ini lebih besar dari 1 MiB; bagi menjadi beberapa berkas",
                    "this file is larger than 1 MiB; split it into several files");
            return empty;
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        boolean broken = decoder.decode(ByteBuffer.wrap(bytes), text, true).isError();
        text.flip();
        if (broken) {
            int line = (int) text.chars().filter(character -> character == '\n').count() + 1;
            log.error(
                    new Place(empty, line, 0),
                    "baris ini bukan UTF-8; simpan berkas sebagai UTF-8",
                    "this line is not UTF-8; save the file as UTF-8");
            return empty;
        }
        return new SourceFile(path, withoutByteOrderMark(text.toString()));
    }

    /** Some editors write one, and no parser of ours expects it. */
    private static String withoutByteOrderMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    static SourceFile unreadable(String path, ProblemLog log) {
        SourceFile empty = new SourceFile(path, "");
        log.error(
                empty.whole(),
                "berkas ini tidak dapat dibaca; periksa hak aksesnya",
                "this file cannot be read; check its permissions");
        return empty;
    }
}
