package io.github.wfarules.internal.drl;

import io.github.wfarules.Problem;
import io.github.wfarules.Text;
import java.util.Collection;
import java.util.function.Consumer;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PackageDescr;

/** Refuses everything in a rule file that is neither an import nor a rule. */
final class Ban {
    private final Place place;
    private final Consumer<Problem> problems;

    Ban(Place place, Consumer<Problem> problems) {
        this.place = place;
        this.problems = problems;
    }

    void check(PackageDescr file) {
        refuse("import function", file.getFunctionImports());
        refuse("import accumulate", file.getAccumulateImports());
        refuse("global", file.getGlobals());
        refuse("function", file.getFunctions());
        refuse("declare", file.getTypeDeclarations());
        refuse("declare enum", file.getEnumDeclarations());
        refuse("declare entry-point", file.getEntryPointDeclarations());
        refuse("declare window", file.getWindowDeclarations());
        file.getAttributes().forEach(attribute -> refuse(attribute.getName(), attribute));
        if (file.getUnit() != null) {
            refuse("unit", file.getUnit());
        }
    }

    private void refuse(String what, Collection<? extends BaseDescr> elements) {
        elements.forEach(element -> refuse(what, element));
    }

    void refuse(String what, BaseDescr element) {
        problems.accept(place.problem(
                place.offsetOfLine(element.getLine()),
                new Text(
                        "`" + what + "` tidak diperbolehkan dalam berkas aturan; hanya `import` dan `rule`",
                        "`" + what + "` is not allowed in a rule file; only `import` and `rule` are")));
    }
}
