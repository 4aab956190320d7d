package io.github.wfarules.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Problem;
import io.github.wfarules.internal.source.ProblemLog;
import io.github.wfarules.internal.source.SourceFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("once")
class BrokenYamlTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "p:/  q: 1/\tkind: x                      | 3:1  | indented by a tab",
                "a: 1/b: 2/ c: 3                           | 3:3  | the indent of this line",
                "p:/    kind: act/  date: 2025             | 3:3  | the indent of this line",
                "id: x/level city/zone: y                  | 2:1  | no colon after the key",
                "id: x/version:1/zone: y                   | 2:1  | a blank belongs after the colon",
                "v:/  - { value: [ a, from: 1 }/x: 1       | 2:14 | the bracket `[` that opens here is not closed by `]`",
                "v: { value: 1/x: 1                        | 1:4  | the bracket `{` that opens here is not closed by `}`",
                "a: 1/region: \"35.99/level: city          | 2:9  | the quotation mark that opens here is not closed",
                "title: { id: Kota: Contoh }               | 1:18 | between quotation marks",
                "title: Kota: Contoh                       | 1:12 | a text that holds a colon",
                "title: 'it's'                             | 1:12 | a text that holds a colon or quotation marks",
                "v:/  - value: 1/  -{ value: 1 }           | 3:3  | a blank belongs after the `-`",
                "quota: %5                                 | 1:8  | a value cannot begin with `%`",
                "a: }                                      | 1:4  | nothing opened this bracket",
                "a: \"x\\qy\"                              | 1:7  | a backslash",
            })
    void says_what_was_probably_meant_where_it_has_to_be_mended(String text, String place, String words) {
        ProblemLog log = new ProblemLog();

        Tree tree = YamlFile.read(new SourceFile("x.yaml", text.replace('/', '\n') + "\n"), log);

        assertThat(tree).isNull();
        assertThat(log.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line() + ":" + problem.column()).isEqualTo(place);
            assertThat(problem.text().en()).contains(words);
            assertThat(problem.severity()).isEqualTo(Problem.Severity.ERROR);
        });
    }
}
