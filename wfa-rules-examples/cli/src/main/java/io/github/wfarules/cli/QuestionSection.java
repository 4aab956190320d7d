package io.github.wfarules.cli;

import io.github.wfarules.ComplianceOutcome;
import io.github.wfarules.ReadinessOutcome;
import io.github.wfarules.Rulebook;
import io.github.wfarules.change.QuestionChanges;
import io.github.wfarules.cli.ChangeSection.Column;
import io.github.wfarules.cli.ChangeSection.Kind;
import io.github.wfarules.cli.ChangeSection.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What changes in the answers to a question other than the work mode, in words. */
final class QuestionSection {
    private final Words words;
    private final ChangeWords change;
    private final ChangeSections sections;

    QuestionSection(Words words, ChangeSections sections) {
        this.words = words;
        this.change = new ChangeWords(words);
        this.sections = sections;
    }

    ChangeSection of(QuestionChanges changes) {
        Rulebook.Question question = changes.question();
        List<String> lines = new ArrayList<>();
        lines.add(change.sum(changes.answers(), changes.changed(), changes.below()));
        if (changes.changed() == 0) {
            lines.add(change.nothing(changes.below()));
        }
        List<List<String>> outcomes = changes.outcomes().stream()
                .filter(shift -> !shift.from().equals(shift.to()))
                .map(shift -> List.of(
                        outcome(words, question, shift.from()),
                        outcome(words, question, shift.to()),
                        change.count(shift.answers())))
                .toList();
        return new ChangeSection(
                title(words, question),
                lines,
                changes.kinds().stream().map(kind -> kind(question, kind)).toList(),
                List.of(
                        sections.outcomes(outcomes),
                        parts(title(words, question) + words.say(" menurut unit", " by unit"), changes.units()),
                        parts(title(words, question) + words.say(" menurut tanggal", " by date"), changes.dates())));
    }

    /** {@return what the answers are about} */
    static String title(Words words, Rulebook.Question question) {
        return switch (question) {
            case WORK_MODE, BREACH -> throw new IllegalArgumentException(question + " has a place of its own");
            case COMPLIANCE -> words.say("hari pegawai yang sudah lewat", "days of employees that have happened");
            case UNIT_COMPLIANCE ->
                words.say("masa perangkat daerah yang sudah lewat", "periods of units that have happened");
            case READINESS -> words.say("kesiapan", "readiness");
        };
    }

    /** {@return the answer in a word} */
    static String outcome(Words words, Rulebook.Question question, String name) {
        return question == Rulebook.Question.READINESS
                ? words.outcome(ReadinessOutcome.valueOf(name))
                : words.outcome(ComplianceOutcome.valueOf(name));
    }

    private Kind kind(Rulebook.Question question, QuestionChanges.Kind kind) {
        String from = outcome(words, question, kind.from());
        String shift = kind.from().equals(kind.to())
                ? from + words.say(", tetap", ", as before")
                : from + ChangeWords.ARROW + outcome(words, question, kind.to());
        List<String> notes = new ArrayList<>();
        if (kind.causes().isEmpty()) {
            notes.add(change.onlyNeeds());
        }
        notes.add(change.smallest() + change.example(kind.example()));
        return new Kind(shift + ": " + change.answers(kind.answers()), "", kind.causes(), List.of(), notes);
    }

    private Table parts(String title, List<QuestionChanges.Part> parts) {
        return change.table(
                title,
                parts.size(),
                List.of(
                        Column.text("", 34),
                        Column.number(words.say("jawaban", "answers"), 12),
                        Column.number(words.say("berubah", "change"), 12),
                        Column.number(words.say("isinya lain", "other content"), 14)),
                parts.stream()
                        .filter(part -> part.changed() + part.below() > 0)
                        .sorted(Comparator.comparingLong(QuestionChanges.Part::changed)
                                .thenComparingLong(QuestionChanges.Part::below)
                                .reversed())
                        .map(part -> List.of(
                                part.key(),
                                change.count(part.answers()),
                                change.count(part.changed()),
                                change.count(part.below())))
                        .toList());
    }
}
