package io.github.wfarules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Everything in the guide can be found: its links lead somewhere, and its index leads to every recipe. */
class GuideIndexTest {
    private static final Path GUIDE = Path.of("..", "..", "wfa-rules-drl", "README.md");
    private static final Pattern HEADING = Pattern.compile("(?m)^##+ (.*)$");
    private static final Pattern RECIPE = Pattern.compile("(?m)^### (.*)$");
    private static final Pattern LINK = Pattern.compile("\\]\\(#([^)]+)\\)");

    @Test
    void every_link_within_the_guide_leads_to_a_heading() throws IOException {
        String guide = Files.readString(GUIDE);

        assertThat(anchors(LINK, guide)).isNotEmpty().isSubsetOf(headings(HEADING, guide));
    }

    @Test
    void the_index_leads_to_every_recipe() throws IOException {
        String guide = Files.readString(GUIDE);
        String index = guide.substring(0, guide.indexOf("\n## 1. "));
        String recipes = guide.substring(guide.indexOf("\n## 5. "), guide.indexOf("\n## 6. "));

        assertThat(anchors(LINK, index)).containsAll(headings(RECIPE, recipes));
    }

    private static List<String> anchors(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
    }

    /** {@return the headings as links name them: small letters, digits and dashes} */
    private static List<String> headings(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(heading -> heading.replaceFirst("^#+ ", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .toList();
    }
}
