package io.github.wfarules.internal.yaml;

import io.github.wfarules.Problem;
import io.github.wfarules.internal.source.Place;
import io.github.wfarules.internal.source.ProblemLog;
import io.github.wfarules.internal.source.SourceFile;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Reads a YAML 1.2 file of one document. Size and nesting are bounded; nothing but plain data is accepted. */
public final class YamlFile {

    private YamlFile() {}

    /** {@return the tree; null where the file cannot be read, which is then in the log} */
    public static @Nullable Tree read(SourceFile file, ProblemLog log) {
        // Aliases share their node, and what a file expands to is bounded by the builder, so no limit is needed here.
        LoadSettings settings = LoadSettings.builder()
                .setSchema(new CoreSchema())
                .setCodePointLimit(Math.max(1, file.text().length()))
                .build();
        try {
            return new TreeBuilder(file, log).build(new Parse(settings).parseString(file.text()));
        } catch (BadYaml bad) {
            log.error(bad.at, bad.id, bad.en);
        } catch (MarkedYamlEngineException broken) {
            BrokenYaml why = BrokenYaml.of(broken, file);
            log.add(why.at().problem(Problem.Severity.ERROR, why.text()));
        } catch (YamlEngineException broken) {
            log.error(file.whole(), "bukan YAML yang sah (%s)", "not valid YAML (%s)", broken.getMessage());
        }
        return null;
    }

    /** Ends the reading of one file. */
    static final class BadYaml extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Place at;
        private final String id;
        private final String en;

        BadYaml(Place at, String id, String en) {
            super(en, null, false, false);
            this.at = at;
            this.id = id;
            this.en = en;
        }
    }
}
