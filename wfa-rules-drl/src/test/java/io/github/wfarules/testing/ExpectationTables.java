package io.github.wfarules.testing;

import io.github.wfarules.DutyState;
import io.github.wfarules.ServiceStatus;
import io.github.wfarules.Text;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a scenario may expect, for the guide: a public door to words that are the package's own. */
public final class ExpectationTables {
    private ExpectationTables() {}

    /** {@return the table of the keys under {@code expect}} */
    public static String keys() {
        StringBuilder out =
                new StringBuilder("| `expect` | `question` | arti | meaning |\n| --- | --- | --- | --- |\n");
        Set<String> keys = new LinkedHashSet<>();
        Set<String> effects = new LinkedHashSet<>();
        for (Asked asked : Asked.values()) {
            keys.addAll(Arrays.asList(asked.expectations()));
            effects.addAll(asked.effects().keySet());
        }
        keys.removeAll(effects);
        for (String key : keys) {
            Text words = words(key);
            row(out, "`" + key + "`", questions(key), words);
        }
        String all = effects.stream().map(effect -> "`" + effect + "`").collect(Collectors.joining(" "));
        row(
                out,
                all,
                "yang aturannya dapat begitu · whose rules may do so",
                new Text("aturan yang pasti berlaku dan melakukan ini", "rules that certainly hold and do this"));
        return out.toString();
    }

    private static void row(StringBuilder out, String keys, String questions, Text words) {
        out.append("| %s | %s | %s | %s |\n".formatted(keys, questions, words.id(), words.en()));
    }

    private static String questions(String key) {
        List<Asked> askers = Arrays.stream(Asked.values())
                .filter(asked -> Arrays.asList(asked.expectations()).contains(key))
                .toList();
        if (askers.size() == Asked.values().length) {
            return "semua · all";
        }
        // Tickets and hours are answered by data, and no rule has a say.
        return askers.equals(withRules(askers))
                        && askers.size() == withRules(List.of(Asked.values())).size()
                ? "yang dijawab aturan · those that rules answer"
                : askers.stream().map(asked -> "`" + asked.word() + "`").collect(Collectors.joining(" "));
    }

    private static List<Asked> withRules(List<Asked> askers) {
        return askers.stream()
                .filter(asked -> Arrays.asList(asked.expectations()).contains("because"))
                .toList();
    }

    private static Text words(String key) {
        return switch (key) {
            case "outcome" ->
                new Text(
                        "hasilnya; boleh dihilangkan bila yang lain diharapkan",
                        "the outcome; may be left out where something else is expected");
            case "because" ->
                new Text(
                        "aturan yang pasti berlaku; boleh ada yang lain",
                        "rules that certainly hold; there may be others");
            case "possible" ->
                new Text(
                        "aturan yang mungkin berlaku, karena ada yang tidak diketahui; boleh ada yang lain",
                        "rules that may hold, as something is unknown; there may be others");
            case "not" ->
                new Text("aturan yang tidak berlaku dan tidak mungkin berlaku", "rules that neither hold nor may hold");
            case "exactly" ->
                new Text(
                        "`true`: selain yang disebut tidak ada aturan lain, pasti atau mungkin",
                        "`true`: beside those named no other rule holds or may hold");
            case "needs" ->
                new Text(
                        "isian dan keputusan yang akan memastikan jawabannya: tepat ini, tidak kurang dan tidak lebih",
                        "the fields and acts that would settle the answer: exactly these");
            case "places" ->
                new Text(
                        "tempat menurut batas terkecil: bilangan bulat, `not stated` bila batasnya tanpa angka, `unlimited` bila tidak ada aturan yang membatasi",
                        "places under the smallest cap: a whole number, `not stated` where the cap has none, `unlimited` where no rule sets a cap");
            case "duties" ->
                new Text(
                        "id aturan kewajiban dan keadaannya: " + states(),
                        "ids of rules of duties and what became of each: " + states());
            case "consequences" -> new Text("kode akibatnya: tepat ini", "the codes of what follows: exactly these");
            case "placed", "waiting" ->
                new Text(
                        key.equals("placed")
                                ? "id yang mendapat tempat, menurut urutannya: tepat ini"
                                : "id yang menunggu, menurut urutannya: tepat ini",
                        key.equals("placed")
                                ? "ids of those who got a place, in their order: exactly these"
                                : "ids of those who wait, in their order: exactly these");
            case "on-site" -> new Text("id yang di kantor: tepat ini", "ids of those at the office: exactly these");
            case "deducted" ->
                new Text("id pegawai dan potongannya dalam rupiah", "ids of employees and what is deducted, in rupiah");
            case "levels" ->
                new Text(
                        "id tingkat layanan dan keadaannya: " + names(ServiceStatus.values()),
                        "ids of service levels and how the ticket stands to each: " + names(ServiceStatus.values()));
            case "due" ->
                new Text(
                        "id tingkat layanan dan tenggatnya: saat dengan zonanya, `paling awal..paling akhir` bila ada yang belum pasti, `not stated` bila tidak dapat dikatakan; tenggat dalam hari berakhir pukul 23.59.59",
                        "ids of service levels and their deadlines: an instant with its zone, `earliest..latest` where something is open, `not stated` where none can be told; days end at 23:59:59");
            case "worked" ->
                new Text(
                        "waktu kerjanya: `PT7H30M`, atau `PT3H..PT4H` bila ada yang belum pasti",
                        "the working time: `PT7H30M`, or `PT3H..PT4H` where something is open");
            default -> throw new IllegalStateException("the guide has no words for the expectation " + key);
        };
    }

    private static String states() {
        return names(DutyState.values());
    }

    private static String names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(state -> "`" + state + "`").collect(Collectors.joining(", "));
    }
}
