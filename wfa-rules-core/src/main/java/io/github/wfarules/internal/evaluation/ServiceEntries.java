package io.github.wfarules.internal.evaluation;

import io.github.wfarules.Rulebook.ServiceEntry;
import io.github.wfarules.Rulebook.Term;
import io.github.wfarules.internal.model.Deduction;
import io.github.wfarules.internal.model.ServiceLevel;
import io.github.wfarules.internal.policy.Days;
import io.github.wfarules.internal.policy.Provisions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes out service levels and deductions as services.yaml has them, key by key. */
final class ServiceEntries {
    private final List<Term> terms = new ArrayList<>();

    private ServiceEntries() {}

    /** {@return the service levels that hold on the day; all where there is none} */
    static List<ServiceEntry> levels(Provisions provisions, @Nullable LocalDate date) {
        return provisions.levels().stream()
                .filter(level -> date == null
                        || new Days(level.said().from(), level.said().to()).include(date))
                .map(level -> level(level.said(), level.layer()))
                .toList();
    }

    private static ServiceEntry level(ServiceLevel level, String layer) {
        return new ServiceEntry(
                level.id(), level.title(), terms(level), level.basis(), level.from(), level.to(), layer);
    }

    /** {@return the deductions} They hold on the days of the rules that take them. */
    static List<ServiceEntry> deductions(Provisions provisions) {
        return provisions.deductions().stream()
                .map(deduction -> deduction(deduction.said(), deduction.layer()))
                .toList();
    }

    private static ServiceEntry deduction(Deduction deduction, String layer) {
        return new ServiceEntry(
                deduction.id(), deduction.title(), terms(deduction), deduction.basis(), null, null, layer);
    }

    private static List<Term> terms(ServiceLevel level) {
        ServiceEntries entries = new ServiceEntries();
        entries.said("services", level.services().stream().sorted().toList());
        entries.said("starts", word(level.starts()));
        entries.said("met-by", word(level.metBy()));
        entries.parameter("deadline", level.deadline());
        entries.parameter("deadline-at-least", level.least());
        entries.parameter("deadline-at-most", level.most());
        entries.parameter("clock", level.clocks());
        entries.parameter("first-day", level.firstDay());
        entries.parameter("pauses", level.pauses());
        entries.parameter("reopened", level.reopened());
        entries.parameter("handled-as", level.handledAs());
        entries.said("breach", level.breach());
        entries.said("tell", level.tell());
        return List.copyOf(entries.terms);
    }

    private static List<Term> terms(Deduction deduction) {
        ServiceEntries entries = new ServiceEntries();
        entries.said("per", word(deduction.per()));
        if (deduction.per() != Deduction.Per.OCCURRENCE) {
            entries.said("units", deduction.started() ? "started" : "whole");
        }
        entries.parameter("rate", deduction.rate());
        entries.said("rate-is", word(deduction.measure()));
        entries.said("part", deduction.part());
        entries.said("steps", deduction.steps() == null ? null : word(deduction.steps()));
        entries.parameter("within", deduction.within());
        entries.parameter("grace", deduction.grace());
        entries.parameter("cap", deduction.cap());
        entries.parameter("split", deduction.split());
        entries.parameter("postponed", deduction.postponed());
        return List.copyOf(entries.terms);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void said(String key, @Nullable String word) {
        said(key, word == null ? List.of() : List.of(word));
    }

    private void said(String key, List<String> words) {
        if (!words.isEmpty()) {
            terms.add(new Term(key, words, null));
        }
    }

    private void parameter(String key, @Nullable String id) {
        if (id != null) {
            terms.add(new Term(key, List.of(), id));
        }
    }
}
