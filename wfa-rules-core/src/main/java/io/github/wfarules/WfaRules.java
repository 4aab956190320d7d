package io.github.wfarules;

import io.github.wfarules.internal.assembly.Library;
import io.github.wfarules.internal.text.Nearest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The policies at hand: those that ship with the library and, where wanted, a folder of one's own laid over them. Build
 * one and share it: immutable and thread-safe. A policy is put together when it is first asked for, which takes a
 * moment, and kept.
 */
public final class WfaRules {
    private static final String NATION = "national";
    private static final Pattern REGION_CODE = Pattern.compile("[0-9]{2}(\\.[0-9]{2})*");

    private final Library library;
    private final Map<String, Policy> policies = new ConcurrentHashMap<>();

    private WfaRules(Library library) {
        this.library = library;
    }

    /** {@return the policies that ship with the library, found on the class path} */
    public static WfaRules bundled() {
        return new WfaRules(new Library());
    }

    /**
     * {@return the shipped policies with those of a directory laid over them}
     *
     * @param directory a policy folder, or a directory of policy folders
     * @throws PolicyProblemsException if there is no policy folder; problems within a policy are reported when it is
     *     asked for
     */
    public static WfaRules withFolder(Path directory) {
        Library library = new Library();
        library.add(directory);
        return new WfaRules(library);
    }

    /** {@return the ids of the policies at hand, sorted} */
    public List<String> policies() {
        return List.copyOf(library.ids());
    }

    /** {@return the ids of the policies found in the directory, sorted; none where only the shipped ones are at hand} */
    public List<String> foundInFolder() {
        return library.idsOfFolders().stream().sorted().toList();
    }

    /**
     * {@return the policy with this id, or for this region; a region without a policy of its own gets the nation's}
     *
     * @param idOrRegionCode an id such as {@code kota-malang}, or a Home Ministry code such as {@code 35.73}
     * @throws UnknownPolicyException if it is neither
     * @throws PolicyProblemsException if the policy's folder has errors
     */
    public Policy policy(String idOrRegionCode) {
        return policies.computeIfAbsent(idOf(idOrRegionCode), id -> new Policy(library.assemble(id)));
    }

    private String idOf(String idOrRegionCode) {
        if (library.ids().contains(idOrRegionCode)) {
            return idOrRegionCode;
        }
        if (REGION_CODE.matcher(idOrRegionCode).matches()) {
            String id = library.idOfRegion(idOrRegionCode);
            return id != null ? id : NATION;
        }
        String near = Nearest.of(idOrRegionCode, library.ids());
        throw new UnknownPolicyException(
                idOrRegionCode,
                near != null ? "did you mean `" + near + "`?" : "there are: " + String.join(", ", library.ids()));
    }
}
