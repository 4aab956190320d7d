package io.github.wfarules.internal.drl;

import io.github.wfarules.Text;
import io.github.wfarules.internal.model.ServiceLevel;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** The words of service levels in services.yaml. */
final class LevelTables {
    private LevelTables() {}

    static String keys() {
        Markdown table = new Markdown("isian · field", "arti", "meaning");
        for (RecordComponent component : ServiceLevel.class.getRecordComponents()) {
            String name = component.getName();
            // A level is told from others by its title, basis and days like everything else in a policy.
            if (!name.matches("id|title|basis|from|to|line")) {
                String key = key(name);
                Text words = words(key);
                table.row(Markdown.code(key), words.id(), words.en());
            }
        }
        return table.toString();
    }

    private static String key(String component) {
        return switch (component) {
            case "metBy" -> "met-by";
            case "least" -> "deadline-at-least";
            case "most" -> "deadline-at-most";
            case "clocks" -> "clock";
            case "firstDay" -> "first-day";
            case "handledAs" -> "handled-as";
            default -> component;
        };
    }

    private static Text words(String key) {
        return switch (key) {
            case "services" ->
                new Text("wajib: urusan apa, kode dari `services`", "required: which matters, codes of `services`");
            case "starts" ->
                new Text(
                        "wajib: sejak kapan waktunya berjalan: " + codes(ServiceLevel.Start.values()),
                        "required: from when the time runs: " + codes(ServiceLevel.Start.values()));
            case "met-by" ->
                new Text(
                        "wajib: yang harus terjadi: " + codes(ServiceLevel.MetBy.values()),
                        "required: what has to happen: " + codes(ServiceLevel.MetBy.values()));
            case "deadline" ->
                new Text(
                        "wajib: parameter `duration`; bila `clock` menghitung hari, `P5D` berarti lima hari dan berakhir pada akhir hari terakhir",
                        "required: a parameter `duration`; where the `clock` counts days, `P5D` is five days, to the end of the last one");
            case "deadline-at-least", "deadline-at-most" ->
                new Text(
                        "parameter `duration`: batasnya, selama tenggatnya sendiri belum disebutkan",
                        "a parameter `duration`: how short or long it may be while the deadline itself is not stated");
            case "clock" ->
                new Text(
                        "wajib: parameter `codes` dari daftar `clocks`: " + codes(ServiceLevel.Clock.values()),
                        "required: a parameter `codes` of the list `clocks`: " + codes(ServiceLevel.Clock.values()));
            case "first-day" ->
                new Text(
                        "parameter: apakah hari pertama dihitung, bila `clock` menghitung hari",
                        "a parameter: whether the first day counts, where the `clock` counts days");
            case "pauses" ->
                new Text(
                        "parameter: alasan yang menghentikan waktu; alasan lain tidak",
                        "a parameter: the reasons that stop the time; no others do");
            case "reopened" ->
                new Text(
                        "parameter: bagaimana waktu berjalan setelah dibuka kembali",
                        "a parameter: how the time runs on after reopening");
            case "handled-as" ->
                new Text(
                        "parameter: apa yang dianggap ditangani; bila tidak ada, semuanya",
                        "a parameter: what counts as handled; left out, anything does");
            case "breach" ->
                new Text(
                        "pelanggaran bila terlewat, kode dari `breaches`",
                        "the breach that missing it is, a code of `breaches`");
            case "tell" ->
                new Text(
                        "siapa lagi yang perlu tahu bila hampir terlewat, kode dari `parties`",
                        "who else should know when it is about to be missed, codes of `parties`");
            default -> throw new IllegalStateException("the guide has no words for " + key + " of services.yaml");
        };
    }

    private static String codes(Enum<?>[] constants) {
        return Markdown.codes(
                Arrays.stream(constants).map(VocabularyTables::word).toList());
    }
}
