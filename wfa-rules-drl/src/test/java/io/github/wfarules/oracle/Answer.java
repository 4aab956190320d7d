package io.github.wfarules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Certainty;
import io.github.wfarules.Decision;
import io.github.wfarules.Duty;
import io.github.wfarules.Effect;
import io.github.wfarules.Finding;
import io.github.wfarules.Need;
import io.github.wfarules.Outcome;
import io.github.wfarules.Party;
import io.github.wfarules.Places;
import io.github.wfarules.WfaJson;
import io.github.wfarules.facts.Case;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An answer and what is to be said of it. */
record Answer(Decision decision) {
    static Answer to(String policy, Case asked, String date) {
        return new Answer(Shipped.decide(policy, asked, LocalDate.parse(date)));
    }

    Answer is(Outcome outcome) {
        assertThat(decision.outcome()).as(json()).isEqualTo(outcome);
        return this;
    }

    /** A rule of this layer certainly says this, by this instrument (and article). */
    Answer because(Effect effect, String layer, String basis) {
        return has(
                effect + " by " + basis + " of " + layer,
                finding -> finding.effect() == effect
                        && finding.layer().equals(layer)
                        && cites(finding).startsWith(basis));
    }

    /** Somebody certainly owes something that this layer's instruments say, to somebody where they say so. */
    Answer owes(String layer, String by, @Nullable String to, String what) {
        return has(
                by + " owes " + what,
                finding -> finding.effect() == Effect.OBLIGES
                        && finding.layer().equals(layer)
                        && owes(finding.duty(), by, to)
                        && finding.reason().en().contains(what));
    }

    Answer limitedTo(int places) {
        assertThat(decision.places())
                .as(json())
                .filteredOn(Places::stated)
                .extracting(Places::atMost)
                .containsExactly(places);
        return this;
    }

    Answer limitNotStated() {
        assertThat(decision.places()).as(json()).isNotEmpty().noneMatch(Places::stated);
        return this;
    }

    Answer needs(String... names) {
        assertThat(decision.needs())
                .as(json())
                .filteredOn(need -> need.kind() != Need.Kind.CLARIFICATION)
                .extracting(Need::name)
                .containsExactlyInAnyOrder(names);
        return this;
    }

    Answer needsClarification() {
        assertThat(decision.needs()).as(json()).anyMatch(need -> need.kind() == Need.Kind.CLARIFICATION);
        return this;
    }

    /** Somebody has to approve first. */
    Answer approvalBy(String party) {
        return has(
                "approval by " + party,
                finding -> finding.effect() == Effect.REQUIRES_APPROVAL && named(finding.party(), party));
    }

    /** A reason of this layer says this. */
    Answer says(String layer, String words) {
        return has(
                "`" + words + "`",
                finding ->
                        finding.layer().equals(layer) && finding.reason().en().contains(words));
    }

    private Answer has(String what, Predicate<Finding> wanted) {
        Stream<Finding> certain =
                decision.findings().stream().filter(finding -> finding.certainty() == Certainty.CERTAIN);
        assertThat(certain.anyMatch(wanted)).as("%s in %s", what, json()).isTrue();
        return this;
    }

    private String json() {
        return WfaJson.write(decision);
    }

    private static String cites(Finding finding) {
        return finding.basis().instrument().id() + " "
                + Objects.requireNonNullElse(finding.basis().locator(), "");
    }

    private static boolean owes(@Nullable Duty duty, String by, @Nullable String to) {
        return duty != null && named(duty.by(), by) && (to == null || named(duty.to(), to));
    }

    private static boolean named(@Nullable Party party, String code) {
        return party != null && party.code().equals(code);
    }
}
