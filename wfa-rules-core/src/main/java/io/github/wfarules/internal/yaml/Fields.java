package io.github.wfarules.internal.yaml;

import io.github.wfarules.Text;
import io.github.wfarules.internal.source.Place;
import io.github.wfarules.internal.source.ProblemLog;
import io.github.wfarules.internal.text.Hint;
import io.github.wfarules.internal.text.Nearest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a mapping whose keys are known beforehand; any other key is a problem, for what is not read could be what its
 * author counts on. A key without a value is taken as left out.
 */
public final class Fields {

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final Tree.Mapping mapping;
    private final ProblemLog log;
    private final ScalarReader scalars;
    /** Keys that are there, but misspelt: that one is missing would be said in vain. */
    private final Set<String> meant = new HashSet<>();

    private Fields(Tree.Mapping mapping, ProblemLog log) {
        this.mapping = mapping;
        this.log = log;
        this.scalars = new ScalarReader(log);
    }

    /** {@return the fields of a mapping with these keys; null where it is none} */
    public static @Nullable Fields of(Tree tree, ProblemLog log, String... known) {
        if (!(tree instanceof Tree.Mapping mapping)) {
            log.error(
                    tree.at(),
                    "di sini harus ada pemetaan dengan kunci: %s",
                    "a mapping is expected here, with the keys: %s",
                    String.join(", ", known));
            return null;
        }
        Fields fields = new Fields(mapping, log);
        fields.refuseOthers(List.of(known));
        return fields;
    }

    private void refuseOthers(List<String> known) {
        for (Tree.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (known.contains(key)) {
                continue;
            }
            if (DIGITS.matcher(key).matches() && entry.value().isNothing()) {
                log.error(
                        entry.key().at(),
                        "koma sebelum `%s` memisahkan dua kunci; tulis angka desimal dengan titik, seperti `5.5`",
                        "the comma before `%s` separates two keys; write decimals with a point, like `5.5`",
                        key);
            } else {
                String near = Nearest.of(key, known);
                if (near != null) {
                    meant.add(near);
                }
                log.error(
                        entry.key().at(),
                        "kunci `%s` tidak dikenal di sini%s",
                        "no such key here: `%s`%s",
                        key,
                        Hint.of(key, known));
            }
        }
    }

    /** {@return where the mapping begins} */
    public Place at() {
        return mapping.at();
    }

    /** {@return where the first of these keys stands that is there; else where the mapping begins} */
    public Place at(String... keys) {
        for (String key : keys) {
            for (Tree.Entry entry : mapping.entries()) {
                if (entry.key().text().equals(key)) {
                    return entry.key().at();
                }
            }
        }
        return mapping.at();
    }

    /** {@return whether the key is there with a value} */
    public boolean has(String key) {
        return get(key) != null;
    }

    /** {@return what stands under the key; null where nothing does} */
    public @Nullable Tree get(String key) {
        Tree tree = mapping.get(key);
        return tree == null || tree.isNothing() ? null : tree;
    }

    /** {@return what stands under the key; null, and a problem, where nothing does} */
    public @Nullable Tree required(String key) {
        Tree tree = get(key);
        if (tree == null && !meant.contains(key)) {
            log.error(mapping.at(), "kunci `%s` belum ada; tambahkan", "the key `%s` is missing; add it", key);
        }
        return tree;
    }

    /** {@return the text under a required key} */
    public @Nullable String requiredText(String key) {
        Tree tree = required(key);
        return tree == null ? null : scalars.text(tree);
    }

    /** {@return the text under the key} */
    public @Nullable String text(String key) {
        Tree tree = get(key);
        return tree == null ? null : scalars.text(tree);
    }

    /** {@return the day under the key} */
    public @Nullable LocalDate date(String key) {
        Tree tree = get(key);
        return tree == null ? null : scalars.date(tree);
    }

    /** {@return the day under a required key} */
    public @Nullable LocalDate requiredDate(String key) {
        Tree tree = required(key);
        return tree == null ? null : scalars.date(tree);
    }

    /** {@return the number under a required key} */
    public @Nullable BigDecimal requiredNumber(String key) {
        Tree tree = required(key);
        return tree == null ? null : scalars.number(tree);
    }

    /** {@return the number under the key} */
    public @Nullable BigDecimal number(String key) {
        Tree tree = get(key);
        return tree == null ? null : scalars.number(tree);
    }

    /** {@return whether {@code true} stands under the key; left out, it does not} */
    public boolean flag(String key) {
        Tree tree = get(key);
        return tree != null && Boolean.TRUE.equals(scalars.flag(tree));
    }

    /** {@return what the word under a required key means} */
    public <T> @Nullable T requiredOneOf(String key, Map<String, T> meanings) {
        Tree tree = required(key);
        return tree == null ? null : scalars.oneOf(tree, meanings);
    }

    /** {@return the text in both languages under a required key} */
    public @Nullable Text requiredTitle(String key) {
        Tree tree = required(key);
        return tree == null ? null : title(tree);
    }

    private @Nullable Text title(Tree tree) {
        Fields languages = of(tree, log, "id", "en");
        if (languages == null) {
            return null;
        }
        String id = languages.requiredText("id");
        String en = languages.requiredText("en");
        return id == null || en == null ? null : new Text(id, en);
    }

    /** {@return the texts of the list under the key; none where there is no list} */
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Tree item : items(key)) {
            String text = scalars.text(item);
            if (text != null) {
                texts.add(text);
            }
        }
        return List.copyOf(texts);
    }

    /** {@return what the list under the key holds; nothing where there is no list} */
    public List<Tree> items(String key) {
        Tree tree = get(key);
        return tree == null ? List.of() : items(tree, log);
    }

    /** {@return the keys and values of the mapping under the key; none where there is no mapping} */
    public List<Tree.Entry> entries(String key) {
        Tree tree = get(key);
        return tree == null ? List.of() : entries(tree, log);
    }

    /** {@return what a list holds; nothing, and a problem, where it is none} */
    public static List<Tree> items(Tree tree, ProblemLog log) {
        if (tree instanceof Tree.Sequence sequence) {
            return sequence.items();
        }
        log.error(
                tree.at(),
                "di sini harus ada daftar; tulis `[ … ]` atau baris-baris `- …`",
                "a list is expected here; write `[ … ]` or lines of `- …`");
        return List.of();
    }

    /** {@return the keys and values of a mapping; none, and a problem, where it is none} */
    public static List<Tree.Entry> entries(Tree tree, ProblemLog log) {
        if (tree instanceof Tree.Mapping mapping) {
            return mapping.entries();
        }
        log.error(
                tree.at(),
                "di sini harus ada pemetaan; tulis baris-baris `kunci: nilai`",
                "a mapping is expected here; write lines of `key: value`");
        return List.of();
    }
}
