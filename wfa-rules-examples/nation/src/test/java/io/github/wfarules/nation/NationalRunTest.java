package io.github.wfarules.nation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.github.wfarules.Outcome;
import io.github.wfarules.WfaRules;
import io.github.wfarules.roster.Standing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NationalRunTest {
    private static final LocalDate TUESDAY = LocalDate.of(2025, 3, 25);
    private static final int PEOPLE = 20_000;

    private static final NationalPopulation POPULATION = new NationalPopulation(PEOPLE, 1);
    private static final UnitJob JOB = new UnitJob(WfaRules.bundled(), Form.SHORT);
    private static final ByteArrayOutputStream LINES = new ByteArrayOutputStream();

    /** One thread's; the others are compared with it. */
    private static NationalDay alone;

    @BeforeAll
    static void one_thread_answers() throws IOException {
        alone = day(Packing.PLAIN, 1, LINES);
    }

    private static NationalDay day(Packing packing, int threads, OutputStream out) throws IOException {
        try (NationalRun run = new NationalRun(POPULATION, JOB, packing, threads)) {
            return run.day(TUESDAY, out, written -> {});
        }
    }

    @Test
    void one_thread_and_three_write_the_same_lines() throws IOException {
        ByteArrayOutputStream three = new ByteArrayOutputStream();

        NationalDay together = day(Packing.PLAIN, 3, three);

        assertThat(three.toByteArray()).isEqualTo(LINES.toByteArray());
        assertThat(together.digest()).isEqualTo(alone.digest()).hasSize(64);
        assertThat(alone.bytes()).isEqualTo(LINES.size());
    }

    @Test
    void parts_worked_out_apart_and_in_another_order_have_the_digest_of_the_whole() {
        Map<Integer, byte[]> digests = new TreeMap<>();
        NationalCounts counts = new NationalCounts();
        for (int number = POPULATION.units(); number > 0; number--) {
            UnitAnswer unit = new UnitJob(WfaRules.bundled(), Form.SHORT)
                    .answer(new NationalPopulation(PEOPLE, 1).unit(number, TUESDAY));
            digests.put(number, NationalDigest.of(unit.lines()));
            counts.add(unit);
        }
        NationalDigest whole = new NationalDigest();
        digests.values().forEach(whole::add);

        assertThat(whole.finish()).isEqualTo(alone.digest());
        assertThat(counts.outcomesByPolicy()).isEqualTo(alone.counts().outcomesByPolicy());
        assertThat(counts.standings()).isEqualTo(alone.counts().standings());
    }

    @Test
    void neither_locale_nor_zone_changes_a_byte() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));

            assertThat(day(Packing.PLAIN, 2, OutputStream.nullOutputStream()).digest())
                    .isEqualTo(alone.digest());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void another_day_another_seed_and_whole_decisions_have_digests_of_their_own() throws IOException {
        NationalPopulation few = new NationalPopulation(500, 1);
        String digest = digest(few, JOB, TUESDAY);

        assertThat(digest(few, JOB, TUESDAY)).isEqualTo(digest);
        assertThat(digest(few, JOB, TUESDAY.plusDays(1))).isNotEqualTo(digest);
        assertThat(digest(new NationalPopulation(500, 2), JOB, TUESDAY)).isNotEqualTo(digest);
        assertThat(digest(few, new UnitJob(WfaRules.bundled(), Form.FULL), TUESDAY))
                .isNotEqualTo(digest);
    }

    private static String digest(NationalPopulation population, UnitJob job, LocalDate date) throws IOException {
        try (NationalRun run = new NationalRun(population, job, Packing.PLAIN, 2)) {
            return run.day(date, OutputStream.nullOutputStream(), written -> {}).digest();
        }
    }

    @Test
    void several_outcomes_occur_and_none_has_more_than_half_of_the_people() {
        NationalCounts counts = alone.counts();

        assertThat(counts.outcomes())
                .containsOnlyKeys(Outcome.NOT_APPLICABLE, Outcome.DENIED, Outcome.UNDETERMINED, Outcome.PERMITTED)
                .allSatisfy((outcome, people) -> assertThat(people).isBetween(PEOPLE / 50L, PEOPLE / 2L));
        assertThat(counts.standings())
                .containsKeys(
                        Standing.PLACED,
                        Standing.PLACES_TAKEN,
                        Standing.ON_DUTY,
                        Standing.UNDETERMINED,
                        Standing.NOT_ENTITLED);
        assertThat(counts.people()).isEqualTo(PEOPLE);
        assertThat(counts.units()).isEqualTo(POPULATION.units());
        assertThat(counts.errors()).isZero();
        assertThat(counts.outcomesByPolicy()).hasSize(7);
    }

    @Test
    void packed_lines_are_the_same_lines() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();

        assertThat(day(Packing.GZIP, 2, packed).digest()).isEqualTo(alone.digest());
        byte[] unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.toByteArray())).readAllBytes();
        assertThat(unpacked).isEqualTo(LINES.toByteArray());
        assertThat(packed.size()).isLessThan(LINES.size() / 10);
    }

    @Test
    void an_output_that_fails_ends_the_day_and_no_more_units_are_answered() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int single) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        AtomicInteger written = new AtomicInteger();

        try (NationalRun run = new NationalRun(POPULATION, JOB, Packing.PLAIN, 2)) {
            assertThatIOException()
                    .isThrownBy(() -> run.day(TUESDAY, full, units -> written.incrementAndGet()))
                    .withMessage("No space left on device");
        }
        assertThat(written).hasValue(0);
    }

    @Test
    void while_the_output_waits_only_a_few_units_are_answered_ahead_of_it() {
        AtomicInteger decided = new AtomicInteger();
        WfaRules counting = WfaRules.builder()
                .onDecision(decision -> decided.incrementAndGet())
                .build();
        OutputStream slow = new OutputStream() {
            @Override
            public void write(int single) throws IOException {
                awaitStandstill(decided);
                throw new IOException("enough");
            }
        };

        try (NationalRun run = new NationalRun(POPULATION, new UnitJob(counting, Form.SHORT), Packing.PLAIN, 1)) {
            assertThatIOException().isThrownBy(() -> run.day(TUESDAY, slow, written -> {}));
        }
        // The piece that waits and eight more, of sixteen units each; a head may be decided once more than asked for.
        int atMost = 0;
        for (int number = 1; number <= 9 * 16; number++) {
            atMost += POPULATION.unit(number, TUESDAY).request().members().size() + 1;
        }
        assertThat(decided.get()).isPositive().isLessThanOrEqualTo(atMost);
        assertThat(atMost).isLessThan(PEOPLE / 2);
    }

    private static void awaitStandstill(AtomicInteger number) {
        int before = -1;
        while (before != number.get()) {
            before = number.get();
            LockSupport.parkNanos(100_000_000);
        }
    }

    @Test
    void progress_ends_with_the_last_unit() throws IOException {
        List<Long> told = new ArrayList<>();

        try (NationalRun run = new NationalRun(POPULATION, JOB, Packing.PLAIN, 2)) {
            run.day(TUESDAY, OutputStream.nullOutputStream(), told::add);
        }

        assertThat(told).isSorted().endsWith((long) POPULATION.units());
    }

    @Test
    void day_after_day_the_heap_does_not_grow() throws IOException {
        NationalPopulation few = new NationalPopulation(4_000, 1);
        try (NationalRun run = new NationalRun(few, JOB, Packing.PLAIN, 2)) {
            for (int warm = 0; warm < 3; warm++) {
                run.day(TUESDAY.plusDays(warm), OutputStream.nullOutputStream(), written -> {});
            }
            long before = Heap.inUse();
            for (int more = 0; more < 6; more++) {
                run.day(TUESDAY.plusDays(more), OutputStream.nullOutputStream(), written -> {});
            }

            // Six days of lines are five megabytes, and the facts that they come from several times that.
            assertThat(Heap.inUse() - before).isLessThan(2_000_000);
            assertThat(Heap.peak()).isGreaterThan(before);
        }
    }
}
