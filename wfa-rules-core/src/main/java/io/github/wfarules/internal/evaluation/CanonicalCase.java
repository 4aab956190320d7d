package io.github.wfarules.internal.evaluation;

import io.github.wfarules.BadInputException;
import io.github.wfarules.Text;
import io.github.wfarules.facts.Attributes;
import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.Day;
import io.github.wfarules.facts.Determination;
import io.github.wfarules.facts.Employee;
import io.github.wfarules.facts.Request;
import io.github.wfarules.facts.Service;
import io.github.wfarules.facts.Team;
import io.github.wfarules.facts.WorkUnit;
import io.github.wfarules.internal.model.AttributeDeclaration;
import io.github.wfarules.internal.policy.Chain;
import io.github.wfarules.internal.policy.Codes;
import io.github.wfarules.internal.text.Nearest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Puts the codes of a case into the form that rules compare: aliases and titles become codes, and a text that no list
 * knows becomes unknown. Refuses further fields that the policy does not declare.
 */
final class CanonicalCase {
    private final Codes codes;
    private final Map<String, AttributeDeclaration> attributes = new HashMap<>();

    /** Knows the codes and further fields of all layers. */
    CanonicalCase(Chain chain) {
        this.codes = chain.codes();
        for (AttributeDeclaration attribute : chain.attributes()) {
            attributes.put(attribute.group() + "." + attribute.name(), attribute);
        }
    }

    /**
     * {@return the case in canonical form; the case itself where it is in that form}
     *
     * @throws BadInputException for a further field that no layer declares, or of another type than declared
     */
    Case of(Case given) {
        Employee employee = employee(given.employee());
        WorkUnit unit = unit(given.workUnit());
        Team team = given.team() == null ? null : team(given.team());
        Request request = request(given.request());
        Day day = day(given.day());
        List<Determination> acts = acts(given.determinations());
        if (employee == given.employee()
                && unit == given.workUnit()
                && team == given.team()
                && request == given.request()
                && day == given.day()
                && acts == given.determinations()) {
            return given;
        }
        return new Case(employee, unit, team, request, given.tasks(), day, given.week(), given.usage(), acts);
    }

    private Employee employee(Employee given) {
        String post = code("posts", given.post());
        Attributes further = further("employee", given.attributes());
        return Objects.equals(post, given.post()) && further == given.attributes()
                ? given
                : given.toBuilder().post(post).attributes(further).build();
    }

    WorkUnit unit(WorkUnit given) {
        String code = code("units", given.code() != null ? given.code() : given.id());
        Service service = service(given.service());
        Attributes further = further("workUnit", given.attributes());
        return Objects.equals(code, given.code()) && service == given.service() && further == given.attributes()
                ? given
                : given.toBuilder()
                        .code(code)
                        .service(service)
                        .attributes(further)
                        .build();
    }

    private Team team(Team given) {
        Service service = service(given.service());
        return service == given.service()
                ? given
                : given.toBuilder().service(service).build();
    }

    private Service service(Service given) {
        String type = code("service-types", given.type());
        return Objects.equals(type, given.type())
                ? given
                : given.toBuilder().type(type).build();
    }

    private Request request(Request given) {
        String place = code("places", given.place());
        Attributes further = further("request", given.attributes());
        return Objects.equals(place, given.place()) && further == given.attributes()
                ? given
                : given.toBuilder().place(place).attributes(further).build();
    }

    private Day day(Day given) {
        Attributes further = further("day", given.attributes());
        return further == given.attributes()
                ? given
                : given.toBuilder().attributes(further).build();
    }

    /**
     * An act whose code no list knows stays as it is: it may be one of another policy, and no rule asks for it here.
     *
     * @throws BadInputException if the code is nearly one that a list knows
     */
    List<Determination> acts(List<Determination> given) {
        List<Determination> acts = given;
        for (int i = 0; i < given.size(); i++) {
            Determination act = given.get(i);
            String code = code("determinations", act.code());
            if (code == null) {
                refuseMisspelt("determinations", act.code(), "determinations[" + i + "].code");
            } else if (!code.equals(act.code())) {
                if (acts == given) {
                    acts = new ArrayList<>(given);
                }
                acts.set(i, act.toBuilder().code(code).build());
            }
        }
        return acts;
    }

    /** What is left out of a record can deny or accuse, so that a slip of the pen in a code must not leave anything out. */
    void refuseMisspelt(String list, String given, String path) {
        if (Nearest.of(given, codes.of(list)) != null) {
            throw new BadInputException(path, codes.unknown(list, given));
        }
    }

    private Attributes further(String group, Attributes given) {
        return further(group, group, given);
    }

    /** {@return the further fields of a fact of the group that stands at the path} */
    Attributes further(String group, String at, Attributes given) {
        Attributes further = given;
        for (Map.Entry<String, Object> entry : given.asMap().entrySet()) {
            String path = at + "." + entry.getKey();
            AttributeDeclaration declared = attributes.get(group + "." + entry.getKey());
            if (declared == null) {
                throw new BadInputException(
                        path,
                        new Text("kebijakan ini tidak mengenal isian itu", "the policy does not declare this field"));
            }
            if (!isOfType(declared.type(), entry.getValue())) {
                throw new BadInputException(
                        path, new Text("jenis nilainya tidak sesuai", "the value is of another type than declared"));
            }
            if (declared.type() == AttributeDeclaration.Type.CODE) {
                String code = code(String.valueOf(declared.list()), (String) entry.getValue());
                if (code == null) {
                    further = further.without(entry.getKey());
                } else if (!code.equals(entry.getValue())) {
                    further = further.with(entry.getKey(), code);
                }
            }
        }
        return further;
    }

    private static boolean isOfType(AttributeDeclaration.Type type, Object value) {
        return switch (type) {
            case FLAG -> value instanceof Boolean;
            case NUMBER -> value instanceof BigDecimal;
            case TEXT, CODE -> value instanceof String;
            case DATE -> value instanceof LocalDate;
        };
    }

    @Nullable
    String code(String list, @Nullable String given) {
        return given == null ? null : codes.canonical(list, given);
    }
}
