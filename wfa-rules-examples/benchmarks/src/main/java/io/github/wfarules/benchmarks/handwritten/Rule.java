package io.github.wfarules.benchmarks.handwritten;

import io.github.wfarules.Basis;
import io.github.wfarules.Certainty;
import io.github.wfarules.Comparison;
import io.github.wfarules.Duty;
import io.github.wfarules.Effect;
import io.github.wfarules.Finding;
import io.github.wfarules.Instrument;
import io.github.wfarules.Need;
import io.github.wfarules.Party;
import io.github.wfarules.Places;
import io.github.wfarules.Text;
import io.github.wfarules.ValueUsed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every finding of one rule has in common. */
record Rule(
        String id,
        Effect effect,
        Basis basis,
        @Nullable Duty duty,
        @Nullable Party party,
        Text reason) {

    static Rule of(String id, Effect effect, Basis basis, String indonesian, String english) {
        return new Rule(id, effect, basis, null, null, new Text(indonesian, english));
    }

    static Rule duty(String id, Basis basis, @Nullable Party by, String indonesian, String english) {
        return new Rule(id, Effect.OBLIGES, basis, new Duty(by, null, null), null, new Text(indonesian, english));
    }

    Rule owedTo(Party to) {
        return new Rule(id, effect, basis, new Duty(duty == null ? null : duty.by(), to, null), party, reason);
    }

    Rule by(Party settlesIt) {
        return new Rule(id, effect, basis, duty, settlesIt, reason);
    }

    static Basis basis(Instrument instrument) {
        return new Basis(instrument, null);
    }

    /** {@return the one of the id} */
    static Rule find(String id, List<Rule> rules) {
        return rules.stream().filter(rule -> rule.id.equals(id)).findAny().orElseThrow();
    }

    Finding finding(List<Comparison> comparisons) {
        return finding(comparisons, List.of());
    }

    Finding finding(List<Comparison> comparisons, List<ValueUsed> values) {
        return finding(reason, comparisons, values, null);
    }

    Finding finding(Text worded, List<Comparison> comparisons, List<ValueUsed> values, @Nullable Places places) {
        return finding(Certainty.CERTAIN, worded, comparisons, values, List.of(), places);
    }

    Finding possible(List<Comparison> comparisons, Need need) {
        return finding(Certainty.POSSIBLE, reason, comparisons, List.of(), List.of(need), null);
    }

    private Finding finding(
            Certainty certainty,
            Text worded,
            List<Comparison> comparisons,
            List<ValueUsed> values,
            List<Need> needs,
            @Nullable Places places) {
        String layer = basis.instrument().layer();
        return new Finding(
                id, effect, certainty, worded, comparisons, basis, values, layer, needs, duty, party, places);
    }
}
