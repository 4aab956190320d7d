package io.github.wfarules.internal.policy;

import static io.github.wfarules.internal.policy.Folders.national;
import static io.github.wfarules.internal.policy.Folders.problems;
import static io.github.wfarules.internal.policy.Folders.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.internal.model.Counter;
import io.github.wfarules.internal.model.Counter.Measure;
import io.github.wfarules.internal.model.Counter.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountersYamlTest {
    private static final String POLICY = Folders.NATIONAL + """
              events:
                entry: { title: { id: Presensi, en: Entry } }
                call: { title: { id: Panggilan, en: Call } }
              channels:
                mobile: { title: { id: Ponsel, en: Mobile } }
            attributes:
              event:
                channel: { type: code, list: channels, title: { id: kanal, en: channel } }
                points: { type: number, title: { id: angka, en: points } }
            """;
    private static final String PARAMETERS = """
            national.morning:
              kind: clock-window
              bound: default
              title: { id: Pagi, en: Morning }
              values: [ ]
            national.span:
              kind: duration
              bound: default
              title: { id: Rentang, en: Span }
              values: [ ]
            """;
    private static final String TITLE = "title: { id: Hitungan, en: Count }";

    private static String counter(String keys) {
        return "national.counted: { " + TITLE + ", " + keys + " }\n";
    }

    private static LayerReader.Reading reading(String counters) {
        return read(national("policy.yaml", POLICY, "parameters.yaml", PARAMETERS, "counters.yaml", counters));
    }

    @Test
    void reads_what_is_counted() {
        Counter counter = reading(counter("measure: most-within, of: [ entry, call ], per: week,"
                        + " where: { channel: mobile }, during: national.morning, within: national.span"))
                .draft()
                .counters()
                .get("national.counted");

        assertThat(counter.measure()).isEqualTo(Measure.MOST_WITHIN);
        assertThat(counter.of()).isEqualTo(List.of("entry", "call"));
        assertThat(counter.per()).isEqualTo(Span.WEEK);
        assertThat(counter.where()).isEqualTo(Map.of("channel", "mobile"));
        assertThat(counter.parameters()).containsExactly("national.morning", "national.span");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            measure: counts, of: [ entry ], per: day | did you mean `count`?
            measure: count, of: [ entri ], per: day | the list `events` has no code `entri`; did you mean `entry`?
            measure: count, of: [ entry ], per: fortnight | `fortnight`
            measure: count, per: day | the key `of` is missing
            measure: most-within, of: [ call ], per: day | the key `within` is missing
            measure: most-within, of: [ call ], per: day, within: national.morning | there is no parameter `national.morning` of the kind `duration`; there are: `national.span`
            measure: count, of: [ call ], per: day, within: national.span | `within` is for `measure: most-within` only
            measure: sum, of: [ call ], per: day, sums: channel | `channel` cannot be added up
            measure: count, of: [ call ], per: day, where: { chanel: mobile } | events have no field `chanel`; did you mean `channel`?
            measure: count, of: [ call ], per: day, where: { channel: phone } | the list `channels` has no code `phone`
            measure: violations, of: [ national.x ], per: day, during: national.morning | violations have no further fields and no hours
            measure: violations, of: [ national.x ], per: day | there is no rule `national.x` with `@effect("violation")`
            measure: count, of: [ call ], per: month, by: points | events have no field `points` of the type `date`
            measure: violations, of: [ national.x ], per: day, by: points | remove `where`, `during` and `by`
            measure: count, of: [ call ], per: day | no rule reads the counter `national.counted`
            """)
    void says_what_is_wrong_with_a_counter(String keys, String problem) {
        assertThat(problems(reading(counter(keys)))).anyMatch(text -> text.contains(problem));
    }

    @Test
    void a_counter_begins_with_the_id_of_its_policy() {
        assertThat(problems(reading("counted: { " + TITLE + ", measure: count, of: [ call ], per: day }\n")))
                .anyMatch(text -> text.contains("`counted` has to be written `national.<words-with-dashes>`"));
    }
}
