package io.github.wfarules;

import io.github.wfarules.internal.page.CompliancePage;
import java.util.Objects;

/** A unit's period as a page of HTML that its head can print or send on. Thread-safe. */
public final class UnitPage {
    private UnitPage() {}

    /**
     * {@return the page} It stands by itself: no script, and nothing that is loaded from elsewhere. It is personal data.
     *
     * @param unitName what the page calls the unit, such as its official name
     */
    public static String html(UnitCompliance answer, String unitName, Language language) {
        return CompliancePage.of(
                Objects.requireNonNull(answer, "answer"),
                Objects.requireNonNull(unitName, "unitName"),
                Objects.requireNonNull(language, "language"));
    }
}
