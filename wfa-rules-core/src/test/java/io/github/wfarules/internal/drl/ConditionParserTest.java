package io.github.wfarules.internal.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionParserTest {
    private static Expression read(String source) {
        Expression expression = new ConditionParser().condition(source, 0);
        assertThat(expression).as(source).isNotNull();
        return expression;
    }

    @Test
    void binds_and_tighter_than_or() {
        Expression.Or or = (Expression.Or) read("tasks.digital == true || tasks.specialRoom == false && day.onLeave");
        assertThat(or.parts()).hasSize(2);
        assertThat(or.parts().get(1)).isInstanceOf(Expression.And.class);
    }

    @Test
    void reads_two_words_of_a_negated_comparison() {
        Expression.Compare compare = (Expression.Compare) read("workUnit.code not memberOf codes(\"a.b\")");
        assertThat(compare.operator()).isEqualTo(Operator.NOT_MEMBER_OF);
        assertThat(compare.right()).extracting(Operand::text).containsExactly("codes(\"a.b\")");
    }

    @Test
    void carries_a_negation_down_to_the_comparisons() {
        Expression turned =
                read("!(week.flexibleDays < 2 && !day.onLeave || filed(\"x\"))").withoutNegation();
        Expression.And and = (Expression.And) turned;
        Expression.Or first = (Expression.Or) and.parts().get(0);
        assertThat(((Expression.Compare) first.parts().get(0)).operator()).isEqualTo(Operator.AT_LEAST);
        assertThat(((Expression.Holds) first.parts().get(1)).expected()).isTrue();
        assertThat(((Expression.Holds) and.parts().get(1)).expected()).isFalse();
    }

    @Test
    void lets_a_bound_name_stand_for_what_it_is_bound_to() {
        ConditionParser parser = new ConditionParser();
        assertThat(parser.condition("$days : week.flexibleDays", 0)).isNull();
        Expression.Compare compare = (Expression.Compare) parser.condition("$days > 2", 0);
        assertThat(compare.left().text()).isEqualTo("week.flexibleDays");
        assertThat(parser.condition("$more : week.flexibleDays > 1", 0)).isInstanceOf(Expression.Compare.class);
        assertThat(List.of(parser.operand("$more", 0).text())).containsExactly("week.flexibleDays");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "day.onLeave = true; 12; write `==`",
                "a == 'b'; 5; double quotes",
                "a & b; 2; write `&&`",
                "a == null; 5; is not needed",
                "a like \"x\"; 2; is not a comparison",
                "number(3) > 2; 7; takes one text",
                "a == ; 4; not finished",
                "(a == 1; 7; belongs here",
                "$x > 1; 0; has not been bound",
                "a == 1.2.3; 5; is not a number",
                "a == \"x\\n\"; 5; backslash",
                "employee.name().length > 2; 9; is not allowed here",
                "еmployee.head == true; 0; is not allowed here",
                "a[0] == 1; 1; is not allowed here",
                "new Foo() == 1; 0; is not allowed here",
            })
    void says_where_a_condition_leaves_the_grammar(String source, int offset, String says) {
        assertThatThrownBy(() -> new ConditionParser().condition(source, 0))
                .isInstanceOfSatisfying(DrlMistake.class, mistake -> {
                    assertThat(mistake.text().en()).contains(says);
                    assertThat(mistake.offset()).isEqualTo(offset);
                });
    }

    @ParameterizedTest
    @ValueSource(ints = {33, 5000})
    void refuses_deep_nesting_before_it_hurts(int depth) {
        String source = "(".repeat(depth) + "day.onLeave" + ")".repeat(depth);
        assertThatThrownBy(() -> new ConditionParser().condition(source, 0))
                .hasMessageContaining("nested more than 32");
        String negated = "!".repeat(depth) + "day.onLeave";
        assertThatThrownBy(() -> new ConditionParser().condition(negated, 0))
                .hasMessageContaining("nested more than 32");
    }
}
