package io.github.wfarules.internal.kleene;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KleeneTest {
    @Test
    void an_unknown_operand_makes_every_comparison_uncertain_but_possible() {
        assertThat(Truth.of(Certainly.eq(null, 1), Possibly.eq(null, 1))).isEqualTo(Truth.UNKNOWN);
        assertThat(Truth.of(Certainly.ne(1, null), Possibly.ne(1, null))).isEqualTo(Truth.UNKNOWN);
        assertThat(Truth.of(Certainly.lt(null, 1), Possibly.lt(null, 1))).isEqualTo(Truth.UNKNOWN);
        assertThat(Truth.of(Certainly.in(null, 1, 2), Possibly.in(null, 1, 2))).isEqualTo(Truth.UNKNOWN);
        assertThat(Truth.of(Certainly.notIn(null, 1, 2), Possibly.notIn(null, 1, 2)))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(Truth.of(Certainly.memberOf("a", null), Possibly.memberOf("a", null)))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(Truth.of(Certainly.notMemberOf(null, Set.of()), Possibly.notMemberOf(null, Set.of())))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(Truth.of(Certainly.yes(null), Possibly.yes(null))).isEqualTo(Truth.UNKNOWN);
        assertThat(Truth.of(Certainly.no(null), Possibly.no(null))).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void known_operands_settle_a_comparison_both_ways() {
        assertThat(Certainly.le(2, new BigDecimal("2.0"))).isTrue();
        assertThat(Possibly.lt(2, new BigDecimal("2.0"))).isFalse();
        assertThat(Certainly.eq(2, new BigDecimal("2.00"))).isTrue();
        assertThat(Possibly.ne(2, new BigDecimal("2.00"))).isFalse();
        assertThat(Certainly.gt(new BigDecimal("2.01"), 2)).isTrue();
        assertThat(Possibly.ge(1, 2)).isFalse();
        assertThat(Certainly.in("b", "a", "b")).isTrue();
        assertThat(Possibly.notIn("b", "a", "b")).isFalse();
        assertThat(Certainly.memberOf("a", Set.of("a"))).isTrue();
        assertThat(Possibly.memberOf("b", Set.of("a"))).isFalse();
        assertThat(Certainly.no(false)).isTrue();
        assertThat(Possibly.yes(false)).isFalse();
    }

    @Test
    void and_takes_the_lesser_and_or_the_greater_truth() {
        assertThat(Truth.TRUE.and(Truth.UNKNOWN)).isEqualTo(Truth.UNKNOWN);
        assertThat(Truth.FALSE.and(Truth.UNKNOWN)).isEqualTo(Truth.FALSE);
        assertThat(Truth.TRUE.or(Truth.UNKNOWN)).isEqualTo(Truth.TRUE);
        assertThat(Truth.FALSE.or(Truth.UNKNOWN)).isEqualTo(Truth.UNKNOWN);
    }
}
