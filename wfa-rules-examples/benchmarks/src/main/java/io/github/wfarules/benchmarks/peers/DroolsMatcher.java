package io.github.wfarules.benchmarks.peers;

import io.github.wfarules.benchmarks.handwritten.PolicyRule;
import io.github.wfarules.benchmarks.handwritten.Question;
import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.Determination;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** Drools as its manual shows it: rule files, every part of a case as a fact of its own, a global for the results. */
final class DroolsMatcher {
    private static final String FOLDER = "io/github/wfarules/benchmarks/peers/";
    private static final String GLOBAL = "held";

    private DroolsMatcher() {}

    /** {@return the manual's way: a session for each question, disposed of after it} */
    static Matcher withNewSessions(String region) {
        KieBase rules = compile(region);
        return asked -> {
            KieSession session = rules.newKieSession();
            try {
                EnumSet<PolicyRule> held = EnumSet.noneOf(PolicyRule.class);
                session.setGlobal(GLOBAL, held);
                for (Object fact : facts(asked)) {
                    session.insert(fact);
                }
                session.fireAllRules();
                return held;
            } finally {
                session.dispose();
            }
        };
    }

    /** {@return one session for all questions, whose facts are taken out after each} */
    static Matcher withOneSession(String region) {
        KieSession session = compile(region).newKieSession();
        EnumSet<PolicyRule> global = EnumSet.noneOf(PolicyRule.class);
        session.setGlobal(GLOBAL, global);
        return asked -> {
            List<FactHandle> handles = new ArrayList<>();
            for (Object fact : facts(asked)) {
                handles.add(session.insert(fact));
            }
            session.fireAllRules();
            for (FactHandle handle : handles) {
                session.delete(handle);
            }
            EnumSet<PolicyRule> held = global.clone();
            global.clear();
            return held;
        };
    }

    private static List<Object> facts(Question asked) {
        Case facts = asked.facts();
        List<Object> inserted = new ArrayList<>();
        inserted.add(Today.of(asked));
        inserted.add(facts.employee());
        inserted.add(facts.workUnit());
        inserted.add(asked.service());
        inserted.add(facts.request());
        inserted.add(facts.tasks());
        inserted.add(facts.day());
        inserted.add(facts.week());
        for (Determination act : facts.determinations()) {
            inserted.add(act);
        }
        return inserted;
    }

    /** A release of its own for each region: builds under the same one answer with each other's rules. */
    private static KieBase compile(String region) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("io.github.wfarules.peers", region, "1");
        KieFileSystem files = services.newKieFileSystem().generateAndWritePomXML(release);
        for (String name : List.of("nation", "circular-2", region)) {
            files.write(
                    "src/main/resources/" + FOLDER + name + ".drl",
                    services.getResources().newClassPathResource(FOLDER + name + ".drl"));
        }
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return services.newKieContainer(release).getKieBase();
    }
}
