package io.github.wfarules.internal.evaluation;

import io.github.wfarules.Need;
import io.github.wfarules.Text;
import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.Team;
import io.github.wfarules.facts.WorkedDay;
import io.github.wfarules.internal.policy.Codes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says of a fact that an answer asks for that a code was supplied, and no list knows it: who wrote `diskomimfo` would else
 * look in vain for what is missing.
 */
final class SuppliedCodes {
    private final Codes codes;
    private final Case given;
    private final @Nullable String place;

    private SuppliedCodes(Codes codes, Case given, @Nullable String place) {
        this.codes = codes;
        this.given = given;
        this.place = place;
    }

    /** Looks at a case as it was supplied. */
    SuppliedCodes(Codes codes, Case given) {
        this(codes, given, null);
    }

    /** Looks at a day as it was supplied. */
    SuppliedCodes(Codes codes, WorkedDay given) {
        this(codes, given.asCase(), given.worked().place());
    }

    /** {@return the needs, those for a code that was supplied with a word on it} */
    List<Need> noted(List<Need> needs) {
        List<Need> noted = needs;
        for (int i = 0; i < needs.size(); i++) {
            Need need = needs.get(i);
            Text unknown = need.kind() == Need.Kind.FACT ? unknown(need.name()) : null;
            if (unknown != null) {
                noted = noted == needs ? new ArrayList<>(needs) : noted;
                noted.set(i, new Need(need.kind(), need.name(), joined(need.text(), unknown), need.party()));
            }
        }
        return noted == needs ? needs : List.copyOf(noted);
    }

    private static Text joined(Text asked, Text unknown) {
        return new Text(asked.id() + "; " + unknown.id(), asked.en() + "; " + unknown.en());
    }

    private @Nullable Text unknown(String fact) {
        return switch (fact) {
            case "workUnit.code" -> unknown("units", given.workUnit().code());
            case "service.type" -> unknown("service-types", serviceType());
            case "employee.post" -> unknown("posts", given.employee().post());
            case "request.place" -> unknown("places", given.request().place());
            case "worked.place" -> unknown("places", place);
            default -> null;
        };
    }

    private @Nullable Text unknown(String list, @Nullable String supplied) {
        return supplied == null || codes.canonical(list, supplied) != null ? null : codes.unknown(list, supplied);
    }

    private @Nullable String serviceType() {
        Team team = given.team();
        return team != null && team.service().type() != null
                ? team.service().type()
                : given.workUnit().service().type();
    }
}
