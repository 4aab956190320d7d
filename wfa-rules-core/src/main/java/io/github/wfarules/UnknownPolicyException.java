package io.github.wfarules;

import io.github.wfarules.internal.text.Hint;
import java.util.Collection;

/** No policy has this id or region code. */
public final class UnknownPolicyException extends WfaRulesException {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final Text text;

    /** Names what was asked for, and what there is or what was probably meant. */
    public UnknownPolicyException(String name, Collection<String> known) {
        this(name, sentence(name, Hint.of(name, known)));
    }

    private UnknownPolicyException(String name, Text text) {
        super(text.en());
        this.name = name;
        this.text = text;
    }

    private static Text sentence(String name, Text hint) {
        return new Text(
                "tidak ada kebijakan `" + name + "`" + hint.id(), "there is no policy `" + name + "`" + hint.en());
    }

    /** {@return the id or region code asked for} */
    public String name() {
        return name;
    }

    /** {@return what is wrong and what there is} */
    public Text text() {
        return text;
    }
}
