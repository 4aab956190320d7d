package io.github.wfarules.internal.drl;

import io.github.wfarules.Text;
import io.github.wfarules.internal.model.Deduction;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** The words of deductions in services.yaml. */
final class DeductionTables {
    private DeductionTables() {}

    static String keys() {
        Markdown table = new Markdown("isian · field", "arti", "meaning");
        for (RecordComponent component : Deduction.class.getRecordComponents()) {
            switch (component.getName()) {
                case "id", "title", "basis", "line" -> {
                    // As everywhere.
                }
                case "started" ->
                    row(
                            table,
                            "units",
                            "untuk `minute`, `hour`, `day`: `started`, yang sudah mulai dihitung penuh, atau `whole`, hanya yang penuh",
                            "for `minute`, `hour`, `day`: `started`, what has begun counts whole, or `whole`, only whole ones count");
                case "measure" ->
                    row(
                            table,
                            "rate-is",
                            "wajib untuk tabel: " + words(Deduction.Measure.values())
                                    + "; persen dari dasar, atau rupiah",
                            "required for tables: " + words(Deduction.Measure.values())
                                    + "; per cent of the base, or rupiah");
                default -> {
                    Text words = key(component.getName());
                    row(table, component.getName(), words.id(), words.en());
                }
            }
        }
        return table.toString();
    }

    private static Text key(String name) {
        return switch (name) {
            case "per" ->
                new Text(
                        "wajib: " + words(Deduction.Per.values()) + "; dikalikan dengan apa",
                        "required: " + words(Deduction.Per.values()) + "; by what the rate is multiplied");
            case "rate" ->
                new Text(
                        "wajib: parameter `percentage` (bagian dasar), `money` (rupiah), `table-by-range` atau `table-by-code` dari `severities`",
                        "required: a parameter `percentage` (of the base), `money` (rupiah), `table-by-range` or `table-by-code` of `severities`");
            case "part" ->
                new Text(
                        "dasarnya hanya bagian ini dari tunjangan, kode dari `allowance-parts`; tanpa ini seluruhnya",
                        "the base is this part of the allowance only, a code of `allowance-parts`; left out, all of it");
            case "steps" ->
                new Text(
                        "wajib untuk `table-by-range`, dibaca menurut apa: " + words(Deduction.Steps.values())
                                + "; menurut jam kerja (`working-hours`) tulis batas dalam `hours`: berapa jam kerja satu hari tidak ditebak",
                        "required for `table-by-range`, read by what: " + words(Deduction.Steps.values())
                                + "; on a clock of `working-hours` write limits in `hours`: how many of them are a day is not guessed");
            case "within" ->
                new Text(
                        "untuk `steps: occurrence`: parameter `duration`, dalam berapa lama suatu pengulangan dihitung",
                        "for `steps: occurrence`: a parameter `duration`, the time in which a repetition counts");
            case "grace" ->
                new Text(
                        "parameter `duration`: sampai di sini tidak dipotong; lewat dari itu semuanya dihitung",
                        "a parameter `duration`: up to it nothing is deducted; beyond it all of it counts");
            case "cap" ->
                new Text(
                        "parameter `percentage` atau `money`: paling banyak untuk satu pelanggaran",
                        "a parameter `percentage` or `money`: the most for one breach");
            case "split" ->
                new Text(
                        "parameter `codes` dari daftar `splits`: siapa yang menanggung bila beberapa orang",
                        "a parameter `codes` of the list `splits`: who pays where there are several");
            case "postponed" ->
                new Text(
                        "parameter `number`: pembayaran ditunda sekian bulan",
                        "a parameter `number`: payment is postponed by so many months");
            default -> throw new IllegalStateException("the guide has no words for " + name + " of services.yaml");
        };
    }

    private static String words(Enum<?>[] constants) {
        return Markdown.codes(
                Arrays.stream(constants).map(VocabularyTables::word).toList());
    }

    private static void row(Markdown table, String key, String id, String en) {
        table.row(Markdown.code(key), id, en);
    }
}
