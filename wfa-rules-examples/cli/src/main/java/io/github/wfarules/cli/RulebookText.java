package io.github.wfarules.cli;

import io.github.wfarules.Basis;
import io.github.wfarules.Duty;
import io.github.wfarules.Effect;
import io.github.wfarules.Party;
import io.github.wfarules.Rulebook;
import io.github.wfarules.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A rulebook for people: what each layer changed, rules by question and by what they do, duties by who owes them, then the values. */
final class RulebookText {
    private final Words words;
    private final Sources sources;
    private final StringBuilder out = new StringBuilder();

    RulebookText(Words words) {
        this.words = words;
        this.sources = new Sources(words);
    }

    String of(Text title, Rulebook rulebook) {
        line(
                0,
                words.say(title) + " (" + rulebook.policy().id() + "), "
                        + words.say("versi ", "version ") + rulebook.policy().version()
                        + words.say("; lapisan: ", "; layers: ") + String.join(", ", rulebook.layers())
                        + (rulebook.date() == null
                                ? words.say("; semua hari", "; all days")
                                : "; " + Dates.day(rulebook.date(), words.language())));
        changes(rulebook);
        rules(rulebook.rules());
        duties(rulebook.rules().stream().filter(rule -> rule.duty() != null).toList());
        out.append(new ServiceText(words).of(rulebook));
        values(rulebook.values());
        return out.toString();
    }

    private void changes(Rulebook rulebook) {
        for (String layer : rulebook.layers().subList(1, rulebook.layers().size())) {
            head(words.say("yang diubah ", "what ") + layer + words.say("", " changes"));
            List<Rulebook.Change> changes = rulebook.changes().stream()
                    .filter(change -> change.layer().equals(layer))
                    .toList();
            changes.forEach(this::change);
            String added = rulebook.rules().stream()
                    .filter(rule -> rule.layer().equals(layer) && rule.replaces() == null)
                    .map(Rulebook.Rule::id)
                    .collect(Collectors.joining(", "));
            if (!added.isEmpty()) {
                line(2, words.say("menambahkan: ", "adds: ") + added);
            } else if (changes.isEmpty()) {
                line(2, words.say("tidak ada; yang berlaku ketentuan di atasnya", "nothing; what stands above holds"));
            }
        }
    }

    private void change(Rulebook.Change change) {
        line(2, words.change(change));
        line(
                6,
                Dates.days(change.from(), change.until(), words.language())
                        + (change.basis() == null ? "" : "; " + sources.cite(change.basis())));
    }

    private void rules(List<Rulebook.Rule> rules) {
        for (Rulebook.Question question : Rulebook.Question.values()) {
            for (Effect effect : Effect.values()) {
                List<Rulebook.Rule> these = rules.stream()
                        .filter(rule -> rule.question() == question && rule.effect() == effect && rule.duty() == null)
                        .toList();
                if (!these.isEmpty()) {
                    head(words.question(question) + words.effect(effect));
                    these.forEach(this::rule);
                }
            }
        }
    }

    private void rule(Rulebook.Rule rule) {
        String who = rule.party() == null ? "" : " [" + words.say(rule.party().title()) + "]";
        line(2, rule.id() + ": " + words.say(rule.reason()) + who);
        line(
                6,
                Dates.days(rule.from(), rule.to(), words.language()) + "; " + origin(rule.layer(), rule.basis())
                        + words.openTo(rule.openTo())
                        + (rule.replaces() == null
                                ? ""
                                : words.say("; menggantikan ", "; replaces ") + rule.replaces()));
        String about = about(rule);
        if (!about.isEmpty()) {
            line(6, about);
        }
    }

    /** {@return which duty or violation the rule is about, and what follows; empty for other rules} */
    private String about(Rulebook.Rule rule) {
        List<String> about = new ArrayList<>();
        Rulebook.Follows follows = rule.follows();
        if (rule.of() != null) {
            about.add((follows == null
                            ? words.say("kewajiban yang dilanggar: ", "the duty not kept: ")
                            : words.say("atas pelanggaran: ", "of the violation: "))
                    + rule.of());
        }
        if (follows != null && follows.title() != null) {
            about.add(words.say("akibatnya: ", "what follows: ") + words.say(follows.title()) + " (" + follows.code()
                    + ")");
        }
        if (follows != null && follows.deduction() != null) {
            about.add(words.say("potongan: ", "deduction: ") + follows.deduction());
        }
        return String.join("; ", about);
    }

    private void duties(List<Rulebook.Rule> duties) {
        if (duties.isEmpty()) {
            return;
        }
        head(words.say("kewajiban", "duties"));
        TextTable table = new TextTable(22, 42, 20, 12, 14);
        out.append(table.row(words.say(
                List.of("siapa", "apa", "kepada siapa", "kapan", "lapisan"),
                List.of("who", "owes what", "to whom", "by when", "layer"))));
        out.append(table.rule());
        for (Rulebook.Rule rule : duties) {
            Duty duty = rule.duty();
            out.append(table.row(List.of(
                    party(duty.by()),
                    words.say(rule.reason()) + "\n" + Dates.days(rule.from(), rule.to(), words.language()) + "; "
                            + rule.id(),
                    party(duty.to()),
                    duty.due() == null ? words.orNotStated(null) : words.say(duty.due()),
                    rule.layer())));
        }
    }

    private String party(@Nullable Party party) {
        return party == null ? words.orNotStated(null) : words.say(party.title());
    }

    private void values(List<Rulebook.Value> values) {
        if (values.isEmpty()) {
            return;
        }
        head(words.say("nilai", "values"));
        for (Rulebook.Value value : values) {
            String example = value.illustrative() ? words.say(" (nilai contoh)", " (illustrative)") : "";
            line(2, value.parameter() + " = " + words.orNotStated(value.value()) + example);
            String days = value.value() == null || value.from() == null && value.to() == null
                    ? ""
                    : "; " + Dates.days(value.from(), value.to(), words.language());
            line(
                    6,
                    words.say(value.title())
                            + days
                            + (value.layer() == null ? "" : "; " + origin(value.layer(), value.basis()))
                            + words.bound(value.bound()));
        }
    }

    private String origin(String layer, @Nullable Basis basis) {
        return layer + (basis == null ? "" : ": " + sources.cite(basis));
    }

    private void head(String title) {
        out.append('\n').append(title.toUpperCase(Locale.ROOT)).append('\n');
    }

    private void line(int indent, String text) {
        out.append(TextTable.hanging(indent, text));
    }
}
