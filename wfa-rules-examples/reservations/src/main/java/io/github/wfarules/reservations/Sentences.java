package io.github.wfarules.reservations;

import io.github.wfarules.Decision;
import io.github.wfarules.Effect;
import io.github.wfarules.Finding;
import io.github.wfarules.Language;
import io.github.wfarules.Need;
import io.github.wfarules.Text;
import io.github.wfarules.roster.Applicant;
import io.github.wfarules.roster.Standing;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What employees are told. */
final class Sentences {
    private Sentences() {}

    /** {@return what is said when an application is filed} */
    static Text filed(Application application, Decision decision) {
        return switch (application.state()) {
            case RESERVED ->
                new Text(
                        "Tempat nomor " + application.number() + " disimpan sampai batas waktu; jadwal menetapkannya.",
                        "Place number " + application.number() + " is kept until the cut-off; the roster confirms it.");
            case WAITING ->
                new Text(
                        "Memenuhi syarat, tetapi semua tempat sudah disimpan untuk yang lain; jadwal melihatnya lagi.",
                        "Entitled, but all places are kept for others; the roster looks at it again.");
            default -> why(decision);
        };
    }

    /**
     * {@return what is said at the cut-off}
     *
     * @param before the application as it was
     * @param othersCameFirst whether somebody who had no reservation has a place, for the head picks
     */
    static Text decided(Application before, Applicant applicant, boolean othersCameFirst) {
        Text reason = applicant.standing() == Standing.NOT_ENTITLED
                        || applicant.standing() == Standing.NEEDS_APPROVAL
                        || applicant.standing() == Standing.UNDETERMINED
                ? why(applicant.decision())
                : applicant.reason();
        if (before.number() == null || applicant.standing() == Standing.PLACED) {
            return reason;
        }
        Text lost = new Text(
                "Reservasi nomor " + before.number() + " tidak ditetapkan. ",
                "Reservation number " + before.number() + " was not confirmed. ");
        Text head = new Text("Kepala perangkat daerah mendahulukan pegawai lain. ", "The head put others first. ");
        Text fewer = new Text("Tempatnya berkurang. ", "There are fewer places now. ");
        return applicant.standing() != Standing.PLACES_TAKEN
                ? joined(lost, reason)
                : joined(joined(lost, othersCameFirst ? head : fewer), reason);
    }

    private static Text joined(Text first, Text second) {
        return new Text(first.id() + second.id(), first.en() + second.en());
    }

    /** {@return the answer in a sentence, and the reasons that led to it} */
    private static Text why(Decision decision) {
        return new Text(why(decision, Language.INDONESIAN), why(decision, Language.ENGLISH));
    }

    private static String why(Decision decision, Language language) {
        Effect decisive =
                switch (decision.outcome()) {
                    case NOT_APPLICABLE -> Effect.EXCLUDES;
                    case DENIED -> Effect.DENIES;
                    case NEEDS_APPROVAL -> Effect.REQUIRES_APPROVAL;
                    case UNDETERMINED -> Effect.LEAVES_OPEN;
                    case PERMITTED -> Effect.LIMITS_PLACES;
                };
        Function<Text, String> in = text -> text.in(language);
        Stream<String> reasons = decision.findings().stream()
                .filter(finding -> finding.effect() == decisive)
                .map(Finding::reason)
                .map(in);
        Stream<String> missing = decision.needs().stream().map(Need::text).map(in);
        return Stream.of(Stream.of(decision.summary().in(language)), reasons, missing)
                .flatMap(Function.identity())
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
