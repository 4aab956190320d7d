package io.github.wfarules.internal.drl;

import io.github.wfarules.Text;
import io.github.wfarules.internal.model.Question;
import io.github.wfarules.internal.text.FactTitles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The words of conditions: fields, constants, comparisons and functions. */
final class VocabularyTables {
    private static final Map<String, Text> OF_ACTS = Map.of(
            "refused",
            new Text(
                    "apakah keputusan terakhir dalam berkas mengatakan tidak; tidak pernah tidak diketahui",
                    "whether the last act on file says no; never unknown"),
            "signedBy",
            new Text(
                    "siapa yang membuat keputusan itu; bila ada beberapa, yang terakhir",
                    "who made the act; of several the last one"),
            "madeOn",
            new Text(
                    "tanggal keputusan itu dibuat; bila ada beberapa, yang terakhir",
                    "the day on which the act was made; of several the last one"));

    private static final Map<String, Text> FUNCTIONS = Map.of(
            "deduction",
            new Text("potongan dari services.yaml, untuk `deduct`", "the deduction of services.yaml, for `deduct`"),
            "counter",
            new Text(
                    "hitungan dari counters.yaml sampai hari itu; tidak diketahui bila kejadiannya tidak dicatat",
                    "what counters.yaml counts up to the day; unknown where the events were not recorded"),
            "number",
            new Text("bilangan dari parameter pada hari itu", "the number that the parameter has on the day"),
            "percentage",
            new Text(
                    "persentase dari parameter pada hari itu, `5` untuk 5 %",
                    "the percentage that the parameter has on the day, `5` for 5 %"),
            "codes",
            new Text(
                    "himpunan kode dari parameter pada hari itu", "the set of codes that the parameter has on the day"),
            "weekdays",
            new Text(
                    "himpunan hari dari parameter pada hari itu",
                    "the set of weekdays that the parameter has on the day"),
            "within",
            new Text(
                    "apakah hari itu ada dalam salah satu jendela parameter, dari lapisan mana pun",
                    "whether the day lies in one of the parameter's windows, of any layer"),
            "determined",
            new Text(
                    "apa kata keputusan itu, yang terakhir bila ada beberapa; tidak diketahui bila tidak ada dalam berkas, karena mungkin sudah diputuskan",
                    "what the act says, the last one of several; unknown where none is on file, for somebody may have decided"),
            "filed",
            new Text(
                    "apakah keputusan terakhir dalam berkas mengatakan ya; tidak pernah tidak diketahui",
                    "whether the last act on file says yes; never unknown"),
            "newInPost",
            new Text(
                    "apakah pegawai baru dalam jabatan; dari kasus, atau dari `postSince` dan jumlah bulan parameter",
                    "whether the employee is new in the post; from the case, or from `postSince` and the parameter's months"));

    private VocabularyTables() {}

    /** What the cases of all questions know. */
    static Map<String, Vocabulary.Member> allProperties() {
        Map<String, Vocabulary.Member> properties = new TreeMap<>();
        for (Question question : Question.values()) {
            properties.putAll(Vocabulary.of(question).properties());
        }
        return properties;
    }

    static Map<String, Vocabulary.Function> allFunctions() {
        Map<String, Vocabulary.Function> functions = new TreeMap<>();
        for (Question question : Question.values()) {
            functions.putAll(Vocabulary.of(question).functions());
        }
        return functions;
    }

    static String facts() {
        Markdown table = new Markdown("isian · field", "nilai · value", "arti", "meaning");
        for (Vocabulary.Member property : allProperties().values()) {
            if (property.isFact()) {
                Vocabulary.fields(property.type()).values().stream()
                        .filter(field -> !field.isFact())
                        .forEach(field -> fact(table, property.name() + "." + field.name(), field));
            } else {
                fact(table, property.name(), property);
            }
        }
        return table.toString();
    }

    private static void fact(Markdown table, String path, Vocabulary.Member field) {
        if (!FactTitles.has(path)) {
            throw new IllegalStateException("FactTitles has no words for " + path);
        }
        Text title = FactTitles.of(path);
        table.row(Markdown.code(path), value(field), title.id(), title.en());
    }

    static String value(Vocabulary.Member field) {
        return value(Vocabulary.type(field)) + (field.nullable() ? "" : " (wajib · required)");
    }

    private static String value(ValueType type) {
        Class<?> constants = type.enumType();
        return switch (type.kind()) {
            case FLAG -> "`true` `false`";
            case NUMBER -> "bilangan · number";
            case TEXT -> "teks · text";
            case DATE -> "tanggal · date";
            case CODE -> "kode · code: `" + type.list() + "`";
            case CODES -> "himpunan kode · set of codes";
            case CONSTANT -> Markdown.code(Objects.requireNonNull(constants).getSimpleName());
            case CONSTANTS ->
                "himpunan · set of `" + Objects.requireNonNull(constants).getSimpleName() + "`";
        };
    }

    static String constants() {
        Markdown table = new Markdown("baris impor · import line", "konstanta · constants");
        List<Class<?>> types = new ArrayList<>(Vocabulary.constants());
        types.sort(Comparator.comparing(Class::getSimpleName));
        for (Class<?> type : types) {
            List<String> names = Arrays.stream(type.getEnumConstants())
                    .map(constant -> type.getSimpleName() + "." + ((Enum<?>) constant).name())
                    .toList();
            table.row(Markdown.code("import " + type.getName() + ";"), Markdown.codes(names));
        }
        return table.toString();
    }

    static String cases() {
        Markdown table = new Markdown("kasus · case", "pertanyaan", "question", "`@effect`");
        for (Question question : Question.values()) {
            Text words = words(question);
            table.row(
                    Markdown.code(question.caseName()),
                    words.id(),
                    words.en(),
                    Markdown.codes(question.effects().stream()
                            .map(effect ->
                                    effect.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                            .toList()));
        }
        return table.toString();
    }

    private static Text words(Question question) {
        return switch (question) {
            case WORK_MODE ->
                new Text(
                        "bolehkah pegawai ini bekerja dengan cara ini pada hari itu?",
                        "may this employee work in this mode on that day?");
            case COMPLIANCE ->
                new Text(
                        "dipenuhikah kewajiban pegawai pada hari itu?",
                        "were the duties of the employee kept on that day?");
            case UNIT_COMPLIANCE ->
                new Text(
                        "dipenuhikah kewajiban perangkat daerah dan kepalanya pada hari itu?",
                        "were the duties of the agency and its head kept on that day?");
            case BREACH ->
                new Text("apa akibat pelanggaran ini bagi tunjangan?", "what does this breach cost of the allowance?");
            case READINESS ->
                new Text(
                        "siapkah perangkat daerah atau daerah ini untuk kerja fleksibel?",
                        "is this agency or region ready for flexible work?");
        };
    }

    static String operators() {
        return Markdown.codes(
                        Arrays.stream(Operator.values()).map(Operator::symbol).toList())
                + "\n";
    }

    static String functions() {
        Markdown table = new Markdown("fungsi · function", "membaca · reads", "nilai · value", "arti", "meaning");
        for (Vocabulary.Function function : allFunctions().values()) {
            Text words = FUNCTIONS.getOrDefault(function.name(), OF_ACTS.get(function.name()));
            if (words == null) {
                throw new IllegalStateException("the guide has no words for the function " + function.name());
            }
            String reads = function.kind() != null
                    ? "parameter: `" + word(function.kind()) + "`"
                    : switch (function.name()) {
                        case "counter" -> "counters.yaml";
                        case "deduction" -> "services.yaml";
                        default -> "kode · code: `determinations`";
                    };
            table.row(
                    Markdown.code(function.name() + "(\"…\")"), reads, value(function.type()), words.id(), words.en());
        }
        return table.toString();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
