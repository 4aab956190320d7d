package io.github.wfarules.internal.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {
    private static final int LONGEST = 10;

    @Test
    void a_line_ends_at_its_newline_or_at_the_end_of_the_stream() {
        assertThat(texts("a\n\nb\r\nc")).containsExactly("a", "", "b\r", "c");
        assertThat(texts("a\n")).containsExactly("a");
        assertThat(texts("")).isEmpty();
    }

    @Test
    void lines_are_numbered_from_one_across_chunks() {
        assertThat(lines(stream("x\n".repeat(1_000))))
                .extracting(Line::number)
                .first()
                .isEqualTo(1L);
        assertThat(lines(stream("x\n".repeat(1_000))))
                .extracting(Line::number)
                .last()
                .isEqualTo(1_000L);
    }

    @Test
    void a_line_of_the_longest_length_is_kept_and_the_next_longer_one_skipped() {
        assertThat(texts("0123456789\n01234567890\nz")).containsExactly("0123456789", null, "z");
    }

    @Test
    void a_byte_order_mark_is_dropped_from_the_first_line_only() {
        assertThat(texts("\uFEFFa\n\uFEFFb")).containsExactly("a", "\uFEFFb");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 300_000})
    void it_does_not_matter_how_the_bytes_arrive(int atOnce) {
        InputStream dripping =
                new ByteArrayInputStream("ab\nc\n".repeat(200_000).getBytes(StandardCharsets.UTF_8)) {
                    @Override
                    public synchronized int read(byte[] target, int offset, int length) {
                        return super.read(target, offset, Math.min(length, atOnce));
                    }
                };

        assertThat(lines(dripping))
                .hasSize(400_000)
                .extracting(line -> line.bytes().length)
                .containsOnly(2, 1);
    }

    @Test
    void a_line_of_100_megabytes_costs_no_memory() {
        InputStream stream = new SequenceInputStream(new Zeros(100_000_000), stream("\nz"));
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();

        List<Line> lines = lines(stream, 1 << 20);

        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(10_000_000);
        assertThat(lines).extracting(Line::bytes).containsExactly(null, new byte[] {'z'});
    }

    private static List<String> texts(String stream) {
        return lines(stream(stream)).stream()
                .map(line -> line.bytes() == null ? null : new String(line.bytes(), StandardCharsets.UTF_8))
                .toList();
    }

    private static List<Line> lines(InputStream stream) {
        return lines(stream, LONGEST);
    }

    private static List<Line> lines(InputStream stream, int longest) {
        List<Line> lines = new ArrayList<>();
        new Lines(stream, longest).forEachRemaining(lines::addAll);
        return lines;
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** So many zero bytes, which are nowhere held. */
    private static final class Zeros extends InputStream {
        private int left;

        Zeros(int count) {
            left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (left == 0) {
                return -1;
            }
            int count = Math.min(left, length);
            Arrays.fill(target, offset, offset + count, (byte) 0);
            left -= count;
            return count;
        }
    }
}
