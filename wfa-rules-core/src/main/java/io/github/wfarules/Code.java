package io.github.wfarules;

import java.util.List;

/**
 * A code of one of the lists that policies declare: units, service types, posts, places, parties, acts, events and others.
 *
 * @param code what rules compare, and what goes into the facts of a case
 * @param title what it is called; a title may stand for its code in facts, too
 * @param aliases other names that may stand for it in facts
 */
public record Code(String code, Text title, List<String> aliases) {
    /** Copies what could change. */
    public Code {
        aliases = List.copyOf(aliases);
    }
}
