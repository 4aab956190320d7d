package io.github.wfarules.benchmarks.peers;

import io.github.wfarules.benchmarks.handwritten.PolicyRule;
import io.github.wfarules.benchmarks.handwritten.Question;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/**
 * Drools DMN: decision tables that collect the names of the rules that hold, one for each group of rules that look at the
 * same facts. One run-time for all questions, a new context for each.
 */
final class DmnMatcher implements Matcher {
    private static final String FOLDER = "io/github/wfarules/benchmarks/peers/";

    private final DMNRuntime runtime;
    private final List<DMNModel> models;

    DmnMatcher(String region) {
        this.runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(table("nation"), table("criteria"), table(region)))
                .getOrElseThrow(IllegalStateException::new);
        this.models = runtime.getModels();
    }

    private static Resource table(String name) {
        return ResourceFactory.newClassPathResource(FOLDER + name + ".dmn");
    }

    @Override
    public EnumSet<PolicyRule> match(Question asked) {
        EnumSet<PolicyRule> held = EnumSet.noneOf(PolicyRule.class);
        DMNContext context = context(FlatCase.of(asked));
        for (DMNModel model : models) {
            DMNResult result = runtime.evaluateAll(model, context);
            for (DMNDecisionResult table : result.getDecisionResults()) {
                if (table.getResult() instanceof Collection<?> names) {
                    names.forEach(name -> held.add(PolicyRule.valueOf((String) name)));
                }
            }
        }
        return held;
    }

    private DMNContext context(FlatCase fact) {
        DMNContext context = runtime.newContext();
        context.set("mode", fact.mode().name());
        context.set("away", fact.away());
        context.set("working", fact.working());
        context.set("onLeave", fact.onLeave());
        context.set("inMarchWindow", fact.inMarchWindow());
        context.set("onAddedDay", fact.onAddedDay());
        context.set("underCircular2", fact.underCircular2());
        context.set("underRegulation4", fact.underRegulation4());
        context.set("guidanceAnnounced", fact.guidanceAnnounced());
        context.set("status", fact.status().name());
        context.set("discipline", String.valueOf(fact.discipline()));
        context.set("newInPost", fact.newInPost());
        context.set("unitHead", fact.unitHead());
        context.set("unitCode", fact.unitCode());
        context.set("serviceType", fact.serviceType());
        context.set("essential", fact.essential());
        context.set("direct", fact.direct());
        context.set("outsideOffice", fact.outsideOffice());
        context.set("specialRoom", fact.specialRoom());
        context.set("digital", fact.digital());
        context.set("minimalFaceToFace", fact.minimalFaceToFace());
        context.set("independent", fact.independent());
        context.set("mustBeOutside", fact.mustBeOutside());
        context.set("flexibleDays", fact.flexibleDays());
        context.set("bodyApplied", fact.bodyApplied());
        context.set("specialCircumstances", fact.specialCircumstances());
        return context;
    }
}
