package io.github.wfarules.internal.model;

import io.github.wfarules.Text;
import java.util.List;
import java.util.Map;

/** A list of codes of one layer; lower layers add to the lists of upper ones. */
public record CodeList(String id, Map<String, Entry> entries) {
    /** One code, with its title and the other names it goes by. */
    public record Entry(String code, Text title, List<String> aliases) {}
}
