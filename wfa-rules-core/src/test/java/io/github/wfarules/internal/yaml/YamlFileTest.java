package io.github.wfarules.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Language;
import io.github.wfarules.Problem;
import io.github.wfarules.internal.source.ProblemLog;
import io.github.wfarules.internal.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class YamlFileTest {

    private final ProblemLog log = new ProblemLog();

    @Test
    void knows_where_everything_stands() {
        Tree tree = read("a: 1\nb:\n  - x\n  - y\n");

        Tree.Sequence list = (Tree.Sequence) ((Tree.Mapping) tree).get("b");
        assertThat(list.items().get(1).at().line()).isEqualTo(4);
        assertThat(list.items().get(1).at().column()).isEqualTo(5);
        assertThat(log.problems()).isEmpty();
    }

    @Test
    void tells_kinds_by_yaml_1_2_so_that_no_and_dates_are_texts() {
        Tree.Sequence list = (Tree.Sequence) read("[no, 2025-03-24, 8/2025, 5, 5.5, true, null, ~, '5']");

        assertThat(list.items().stream().map(item -> ((Tree.Scalar) item).kind()))
                .containsExactly(
                        Tree.Kind.TEXT,
                        Tree.Kind.TEXT,
                        Tree.Kind.TEXT,
                        Tree.Kind.NUMBER,
                        Tree.Kind.NUMBER,
                        Tree.Kind.FLAG,
                        Tree.Kind.NOTHING,
                        Tree.Kind.NOTHING,
                        Tree.Kind.TEXT);
    }

    @Test
    void lets_an_alias_stand_for_what_its_anchor_marks() {
        Tree.Mapping tree = (Tree.Mapping) read("a: &x { k: 1 }\nb: *x\n");

        assertThat(tree.get("b")).isSameAs(tree.get("a"));
    }

    @Test
    void refuses_a_key_that_stands_twice_and_names_the_first_line() {
        read("a: 1\nb: 2\na: 3\n");

        assertThat(problems())
                .containsExactly("x.yaml:3:1: key `a` is already there in line 1; remove one of them\n    a: 3");
    }

    @Test
    void says_where_a_file_is_not_yaml() {
        assertThat(read("a: 1\n\tb: 2\n")).isNull();

        assertThat(log.problems()).hasSize(1);
        assertThat(problems())
                .containsExactly("x.yaml:2:1: this line is indented by a tab; put blanks for each tab\n    b: 2");
    }

    @Test
    void refuses_what_expands_to_more_than_it_shows() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append(
                    "a%d: &a%d [%s]\n".formatted(i, i, "*a%d, ".formatted(i - 1).repeat(10)));
        }

        assertThat(read(bomb.toString())).isNull();
        assertThat(problems().get(0)).contains("more than 200000 values");
    }

    @Test
    void refuses_an_alias_within_its_own_anchor() {
        assertThat(read("a: &x [ *x ]\n")).isNull();

        assertThat(problems().get(0)).startsWith("x.yaml:1:9: this alias names an anchor that is not complete yet");
    }

    @Test
    void refuses_deep_nesting() {
        assertThat(read("[".repeat(5_000))).isNull();

        assertThat(problems().get(0)).contains("nested more than 32 levels deep");
    }

    @Test
    void refuses_tags_a_second_document_and_an_empty_file() {
        read("a: !!binary aGFsbG8=\n");
        read("a: 1\n---\nb: 2\n");
        read("# nothing but a comment\n");

        assertThat(problems())
                .anySatisfy(problem -> assertThat(problem).contains("YAML tags"))
                .anySatisfy(problem -> assertThat(problem).contains("second YAML document"))
                .anySatisfy(problem -> assertThat(problem).contains("this file is empty"));
    }

    private Tree read(String text) {
        return YamlFile.read(new SourceFile("x.yaml", text), log);
    }

    private List<String> problems() {
        return log.problems().stream()
                .map((Problem problem) -> problem.render(Language.ENGLISH))
                .toList();
    }
}
