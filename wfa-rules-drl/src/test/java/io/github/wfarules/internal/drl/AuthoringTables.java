package io.github.wfarules.internal.drl;

import io.github.wfarules.Effect;
import io.github.wfarules.Text;
import io.github.wfarules.internal.model.ParameterLayer.Bound;
import io.github.wfarules.internal.model.ParameterLayer.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What stands around a condition: effects, annotations, and the kinds and bounds of parameters. */
final class AuthoringTables {
    private AuthoringTables() {}

    static String effects() {
        Markdown table = new Markdown("`@effect`", "arti", "meaning");
        for (Effect effect : Effect.values()) {
            Text words = words(effect);
            String written = effect.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            table.row(Markdown.code(written), words.id(), words.en());
        }
        return table.toString();
    }

    private static Text words(Effect effect) {
        return switch (effect) {
            case EXCLUDES ->
                new Text("pertanyaannya tidak berlaku: TIDAK BERLAKU", "the question does not arise: NOT_APPLICABLE");
            case DENIES ->
                new Text("tidak boleh; selalu menang atas yang membolehkan", "not allowed; beats what allows");
            case LEAVES_OPEN ->
                new Text(
                        "belum diatur atau diserahkan; `@by` menyebut siapa yang dapat menentukannya",
                        "silent or delegated; `@by` says who can settle it");
            case OPENS ->
                new Text(
                        "hukum memungkinkan; hanya untuk lapisan teratas, atau pengganti aturan yang `replaceable`",
                        "the law makes it possible; for the top layer, or in place of a `replaceable` rule");
            case APPLIES ->
                new Text("instansi memberlakukannya untuk kasus ini", "the body puts it into effect for such a case");
            case REQUIRES_APPROVAL ->
                new Text(
                        "perlu persetujuan lebih dahulu; `@by` menyebut dari siapa",
                        "needs approval first; `@by` says whose");
            case LIMITS_PLACES ->
                new Text(
                        "membatasi berapa yang boleh; `atMost`, `atLeastOnSite` atau `placesNotStated`",
                        "limits how many may; `atMost`, `atLeastOnSite` or `placesNotStated`");
            case LIMITS_FORM ->
                new Text(
                        "hanya dapat diterapkan secara terbatas; `limited`, `onlyFor`, `onlyOn` atau `upTo`",
                        "applicable in a limited form only; `limited`, `onlyFor`, `onlyOn` or `upTo`");
            case OBLIGES ->
                new Text(
                        "kewajiban: `@by` siapa, `@to_party` kepada siapa, `@due_id`/`@due_en` kapan",
                        "a duty: `@by` who, `@to_party` to whom, `@due_id`/`@due_en` by when");
            case ADVISES -> new Text("sekadar diketahui", "something to know");
            case VIOLATION ->
                new Text(
                        "kewajiban tidak dipenuhi; `@of` menyebut aturan kewajibannya",
                        "a duty was not kept; `@of` names the rule of the duty");
            case CONSEQUENCE ->
                new Text(
                        "akibat pelanggaran: `@of` pelanggarannya, `@code` akibatnya, `@by` siapa yang memutuskan; dalam `BreachCase` potongannya, dengan `deduct`",
                        "what follows from a violation: `@of` which, `@code` what follows, `@by` who decides it; in `BreachCase` the deduction, with `deduct`");
        };
    }

    static String annotations() {
        Markdown table = new Markdown("anotasi · annotation", "arti", "meaning");
        for (String name : Annotations.names()) {
            Text words = annotation(name);
            table.row(Markdown.code("@" + name + "(\"…\")"), words.id(), words.en());
        }
        return table.toString();
    }

    private static Text annotation(String name) {
        return switch (name) {
            case "effect" ->
                new Text(
                        "wajib: apa yang dilakukan aturan, dari tabel di atas",
                        "required: what the rule does, of the table above");
            case "basis" ->
                new Text(
                        "wajib: instrumen dari policy.yaml, lalu pasal atau angkanya",
                        "required: an instrument of policy.yaml, then the article");
            case "id" -> new Text("wajib: alasan dalam bahasa Indonesia", "required: the reason in Indonesian");
            case "en" -> new Text("wajib: alasan dalam bahasa Inggris", "required: the reason in English");
            case "from" ->
                new Text("hari pertama; bila tidak ada, dari instrumennya", "first day; left out, the instrument's");
            case "to" ->
                new Text(
                        "hari terakhir, termasuk; bila tidak ada, dari instrumennya",
                        "last day, included; left out, the instrument's");
            case "override" ->
                new Text(
                        "yang boleh dilakukan lapisan bawah: `sealed`, `tighten` (bila tidak ditulis), `replaceable`",
                        "what a layer below may do: `sealed`, `tighten` (left out), `replaceable`");
            case "replaces" ->
                new Text(
                        "id aturan `replaceable` di atas yang digantikan",
                        "the `replaceable` rule above that it replaces");
            case "by" ->
                new Text(
                        "siapa yang wajib, menyetujui atau menentukan: kode dari `parties`",
                        "who owes, approves or settles: a code of `parties`");
            case "to_party" -> new Text("kepada siapa: kode dari `parties`", "to whom: a code of `parties`");
            case "due_id" ->
                new Text(
                        "kapan, dalam bahasa Indonesia; hanya bila suratnya menyebut",
                        "by when, in Indonesian; only as the circular says");
            case "of" ->
                new Text(
                        "untuk `violation`: aturan kewajibannya; untuk `consequence`, wajib: aturan pelanggarannya",
                        "for `violation`: the rule of the duty; for `consequence`, required: the rule of the violation");
            case "code" ->
                new Text(
                        "wajib untuk `consequence`: akibatnya, kode dari `consequences`",
                        "required for `consequence`: what follows, a code of `consequences`");
            case "due_en" -> new Text("kapan, dalam bahasa Inggris", "by when, in English");
            case "counts" ->
                new Text(
                        "untuk `atMost`, siapa yang dihitung: `wfa`, `wfa and wfh`, `wfa, wfh and leave`; bila suratnya"
                                + " tidak menyebut, jangan ditulis",
                        "for `atMost`, who is counted: `wfa`, `wfa and wfh`, `wfa, wfh and leave`; left out where the"
                                + " circular does not say");
            case "level" ->
                new Text(
                        "untuk `atMost` dan `atLeastOnSite`: `unit` (bila tidak ditulis) atau `team`, tiap tim",
                        "for `atMost` and `atLeastOnSite`: `unit` (left out) or `team`, each team");
            default -> throw new IllegalStateException("the guide has no words for the annotation " + name);
        };
    }

    static String kinds() {
        Markdown table = new Markdown("`kind`", "contoh · example of a `value`", "dibaca dengan · read by");
        for (Kind kind : Kind.values()) {
            List<String> readers = new ArrayList<>(VocabularyTables.allFunctions().values().stream()
                    .filter(function -> function.kind() == kind)
                    .map(function -> function.name() + "(\"…\")")
                    .toList());
            readers.addAll(keys(kind));
            table.row(
                    Markdown.code(VocabularyTables.word(kind)), Markdown.code(example(kind)), Markdown.codes(readers));
        }
        return table.toString();
    }

    /** {@return the keys of files beside the rules that name a parameter of the kind} */
    private static List<String> keys(Kind kind) {
        return switch (kind) {
            case PERCENTAGE -> List.of("services.yaml: rate, cap, monthly-cap");
            case NUMBER -> List.of("services.yaml: postponed");
            case MONEY -> List.of("services.yaml: rate, cap, monthly-cap");
            case DURATION ->
                List.of(
                        "services.yaml: deadline, grace, within",
                        "calendar.yaml: work, week, break",
                        "counters.yaml: within");
            case TIME -> List.of("calendar.yaml: start, break-start");
            case CLOCK_WINDOW -> List.of("counters.yaml: during");
            case WEEKDAYS -> List.of();
            case DATE_WINDOWS -> List.of("policy.yaml: special-periods", "calendar.yaml: within");
            case CODES -> List.of("services.yaml: clock, first-day, pauses, reopened, handled-as, split");
            case ORDER -> List.of("policy.yaml: priority");
            case TABLE_BY_CODE, TABLE_BY_RANGE -> List.of("services.yaml: rate");
        };
    }

    private static String example(Kind kind) {
        return switch (kind) {
            case PERCENTAGE -> "10";
            case NUMBER -> "2";
            case MONEY -> "1500000";
            case DURATION -> "PT24H";
            case TIME -> "\"07:30\"";
            case CLOCK_WINDOW -> "{ from: \"07:30\", to: \"16:00\" }";
            case WEEKDAYS -> "[ friday ]";
            case DATE_WINDOWS -> "{ from: 2025-05-05, to: 2025-05-07 }";
            case CODES -> "[ diskominfo, bappeda ]";
            case ORDER -> "[ fewest-days-away, earliest-application ]";
            case TABLE_BY_CODE -> "{ minor: 10, serious: 20 }";
            case TABLE_BY_RANGE -> "[ { from: 0, to: 50, value: 10 }, { from: 50, value: 20 } ]";
        };
    }

    static String bounds() {
        Markdown table = new Markdown("`bound`", "lapisan bawah boleh", "a layer below may");
        for (Bound bound : Bound.values()) {
            Text words = words(bound);
            table.row(Markdown.code(VocabularyTables.word(bound)), words.id(), words.en());
        }
        return table.toString();
    }

    private static Text words(Bound bound) {
        return switch (bound) {
            case FIXED -> new Text("tidak mengubahnya", "not change it");
            case CEILING ->
                new Text("menurunkannya; untuk himpunan, mengambil sebagian", "lower it; of a set, take some");
            case FLOOR ->
                new Text(
                        "menaikkannya; untuk himpunan dan jendela, menambah",
                        "raise it; to a set or windows, add some");
            case DEFAULT -> new Text("menetapkannya dengan bebas", "set it freely");
        };
    }
}
