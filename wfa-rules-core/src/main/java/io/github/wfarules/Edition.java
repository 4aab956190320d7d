package io.github.wfarules;

import io.github.wfarules.internal.assembly.Draft;
import io.github.wfarules.internal.assembly.GatheredProblems;
import io.github.wfarules.internal.assembly.Library;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The policies at hand between two reloads. Thread-safe. */
final class Edition {
    private static final String NATION = "national";
    private static final Pattern REGION_CODE = Pattern.compile("[0-9]{2}(\\.[0-9]{2,4})*");

    /** The length of a regency's or city's code; longer ones are districts and villages, which are parts of it. */
    private static final int REGENCY = "35.73".length();

    private final Library library;
    private final Engine engine;
    private final Consumer<Decision> told;
    private final Map<String, Policy> policies = new ConcurrentHashMap<>();

    /**
     * Has these policies, each put together when it is first asked for.
     *
     * @param engine how their rules are asked
     * @param told is told of every decision
     */
    Edition(Library library, Engine engine, Consumer<Decision> told) {
        this.library = library;
        this.engine = engine;
        this.told = told;
    }

    Library library() {
        return library;
    }

    /**
     * {@return the policies of another library, those of its folders put together at once} What did not change is taken
     * over.
     *
     * @throws PolicyProblemsException where a folder has errors; carries those of all folders
     */
    Edition next(Library other) {
        Edition next = new Edition(other, engine, told);
        next.drafts().forEach((id, draft) -> {
            Policy former = policies.get(id);
            boolean same = former != null && former.version().digest().equals(draft.digest());
            next.policies.put(id, same ? former : policy(draft));
        });
        policies.forEach((id, policy) -> {
            if (isShipped(id) && next.isShipped(id)) {
                next.policies.put(id, policy);
            }
        });
        return next;
    }

    private boolean isShipped(String id) {
        return !library.idsOfFolders().contains(id);
    }

    private Map<String, Draft> drafts() {
        Map<String, Draft> drafts = new TreeMap<>();
        Map<String, List<Problem>> problems = new TreeMap<>();
        for (String id : library.idsOfFolders()) {
            try {
                drafts.put(id, library.draft(id));
            } catch (PolicyProblemsException unusable) {
                problems.put(id, unusable.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new PolicyProblemsException(GatheredProblems.of(library, problems));
        }
        return drafts;
    }

    Policy policy(String idOrRegionCode) {
        String id = idOf(idOrRegionCode);
        Policy made = policies.get(id);
        // Asked first, as the other waits wherever another policy is just being put together.
        return made != null ? made : policies.computeIfAbsent(id, asked -> policy(library.draft(asked)));
    }

    private Policy policy(Draft draft) {
        return new Policy(draft.assemble(engine), told);
    }

    /** {@return the policies of the folders, by id, as far as they have been put together} */
    List<Policy> ofFolders() {
        return new TreeMap<>(policies)
                .values().stream().filter(policy -> !isShipped(policy.id())).toList();
    }

    /** {@return what works, but should be mended in the folders} */
    List<Problem> warnings() {
        Map<String, List<Problem>> warnings = new TreeMap<>();
        ofFolders().forEach(policy -> warnings.put(policy.id(), policy.warnings()));
        return GatheredProblems.of(library, warnings);
    }

    private String idOf(String idOrRegionCode) {
        if (library.ids().contains(idOrRegionCode)) {
            return idOrRegionCode;
        }
        if (REGION_CODE.matcher(idOrRegionCode).matches()) {
            String id = library.idOfRegion(idOrRegionCode);
            if (id == null && idOrRegionCode.length() > REGENCY) {
                id = library.idOfRegion(idOrRegionCode.substring(0, REGENCY));
            }
            return id != null ? id : NATION;
        }
        throw new UnknownPolicyException(idOrRegionCode, library.ids());
    }
}
