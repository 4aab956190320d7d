package io.github.wfarules.nation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The answers for some units next to each other, ready to be written.
 *
 * @param counts what was counted of them
 * @param digests the digest of each unit, in the order of their numbers
 * @param lines the lines of all of them, packed
 */
record Piece(NationalCounts counts, List<byte[]> digests, byte[] lines) {
    /** {@return the units from one number up to another, which is left out} */
    static Piece of(NationalPopulation population, UnitJob job, Packing packing, LocalDate date, int from, int to) {
        NationalCounts counts = new NationalCounts();
        List<byte[]> digests = new ArrayList<>(to - from);
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        try (OutputStream packed = packing.over(lines)) {
            for (int number = from; number < to; number++) {
                UnitAnswer unit = job.answer(population.unit(number, date));
                packed.write(unit.lines());
                counts.add(unit);
                digests.add(unit.digest());
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return new Piece(counts, digests, lines.toByteArray());
    }
}
