package io.github.wfarules.internal.drl;

import io.github.wfarules.Text;
import io.github.wfarules.internal.model.Counter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** The words of counters.yaml. */
final class CounterTables {
    private CounterTables() {}

    static String keys() {
        Markdown table = new Markdown("isian · field", "arti", "meaning");
        for (RecordComponent component : Counter.class.getRecordComponents()) {
            String name = component.getName();
            if (!name.equals("id") && !name.equals("line")) {
                Text words = key(name);
                table.row(Markdown.code(name), words.id(), words.en());
            }
        }
        return table.toString();
    }

    private static Text key(String name) {
        return switch (name) {
            case "title" -> new Text("wajib: namanya, `id` dan `en`", "required: its name, `id` and `en`");
            case "measure" ->
                new Text(
                        "wajib: cara menghitung, dari tabel berikut", "required: how it is counted, of the next table");
            case "of" ->
                new Text(
                        "wajib: kode dari `events`; untuk `violations` id aturan pelanggarannya",
                        "required: codes of `events`; for `violations` the ids of rules of violations");
            case "per" -> {
                String spans = Markdown.codes(Arrays.stream(Counter.Span.values())
                        .map(VocabularyTables::word)
                        .toList());
                yield new Text(
                        "wajib: " + spans
                                + "; sejak awal hari, minggu (Senin), bulan atau tahun sampai hari yang dinilai;"
                                + " `previous-month`: seluruh bulan sebelumnya",
                        "required: " + spans
                                + "; from the start of the day, week (Monday), month or year up to the day judged;"
                                + " `previous-month`: all of the month before");
            }
            case "where" ->
                new Text(
                        "isian kejadian yang harus begitu, `{ kind: urgent }`; dideklarasikan di `attributes: event:`",
                        "what fields of the event have to be, `{ kind: urgent }`; declared under `attributes: event:`");
            case "during" ->
                new Text(
                        "parameter `clock-window`: jam kejadiannya; kedua ujungnya termasuk (pukul 08.00 tepat masih, 08.00.01 tidak); `to: \"24:00\"` sampai akhir hari",
                        "a parameter `clock-window`: the time of the event; both ends are inside (08:00:00 is, 08:00:01 is not); `to: \"24:00\"` is the end of the day");
            case "within" ->
                new Text(
                        "hanya dan wajib untuk `most-within`: parameter `duration`, lamanya rentang; kedua ujungnya termasuk",
                        "for `most-within` only, required: a parameter `duration`, the length of the span; both ends are inside");
            case "by" ->
                new Text(
                        "isian kejadian berjenis `date`, hari yang dibicarakannya: kejadian dihitung menurut hari itu, bila"
                                + " sudah terjadi pada hari yang dinilai",
                        "a field of the event of the type `date`, the day that it is about: it counts by that day, once it"
                                + " has happened by the day judged");
            case "sums" ->
                new Text(
                        "hanya dan wajib untuk `sum`: " + Markdown.codes(Counter.UNITS)
                                + " (dari `lasted`) atau isian kejadian berjenis `number`",
                        "for `sum` only, required: " + Markdown.codes(Counter.UNITS)
                                + " (of `lasted`) or a field of the event of the type `number`");
            default -> throw new IllegalStateException("the guide has no words for " + name + " of counters.yaml");
        };
    }

    static String measures() {
        Markdown table = new Markdown("`measure`", "yang dihitung", "what is counted");
        for (Counter.Measure measure : Counter.Measure.values()) {
            Text words = words(measure);
            table.row(Markdown.code(VocabularyTables.word(measure)), words.id(), words.en());
        }
        return table.toString();
    }

    private static Text words(Counter.Measure measure) {
        return switch (measure) {
            case COUNT -> new Text("berapa kejadian", "how many events");
            case DAYS -> new Text("pada berapa hari ada kejadian", "on how many days there is an event");
            case SUM ->
                new Text("jumlah jam, menit atau isian kejadian", "hours, minutes or a field of the events, added up");
            case LONGEST_RUN ->
                new Text(
                        "paling banyak berapa hari kerja berturut-turut ada kejadian",
                        "on how many working days in a row, at most, there is an event");
            case MOST_WITHIN ->
                new Text(
                        "paling banyak berapa kejadian dalam satu rentang waktu (`within`)",
                        "how many events lie within one span of time (`within`), at most");
            case VIOLATIONS ->
                new Text(
                        "berapa pelanggaran tercatat (`lapses`) pada hari-hari sebelum hari yang dinilai",
                        "how many violations are on record (`lapses`), of days before the one judged");
        };
    }
}
