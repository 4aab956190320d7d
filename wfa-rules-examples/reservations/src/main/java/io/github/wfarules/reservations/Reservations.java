package io.github.wfarules.reservations;

import io.github.wfarules.BadInputException;
import io.github.wfarules.Language;
import io.github.wfarules.PolicyProblemsException;
import io.github.wfarules.UnknownPolicyException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** Places away from the office: applied for, kept, confirmed by the roster, and accounted for. */
@CommandLine.Command(
        name = "reservations",
        description =
                "Takes applications for work away from the office, keeps places, and confirms them by the roster.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            SampleCommand.class,
            FileCommand.class,
            ActCommand.class,
            DayCommand.class,
            RosterCommand.class,
            CutOffCommand.class,
            WhyCommand.class
        },
        footer = {"", "Exit codes: 0 fine (a denial is fine), 1 the database failed, 2 some input was unusable."})
final class Reservations {
    /** Everything went as asked. */
    static final int FINE = 0;
    /** The database, or this program, failed. */
    static final int FAILED = 1;
    /** Some input was unusable. */
    static final int UNUSABLE = 2;

    private InputStream in = InputStream.nullInputStream();
    private PrintStream out = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    private PrintStream err = out;

    @Option(
            names = "--database",
            paramLabel = "URL",
            defaultValue = "${env:RESERVATIONS_DATABASE:-jdbc:h2:file:./reservations}",
            description = "Connection string of H2 or PostgreSQL. Default: $RESERVATIONS_DATABASE, else a file here.")
    private String url = "";

    @Option(
            names = "--user",
            defaultValue = "${env:RESERVATIONS_USER}",
            description =
                    "Who connects. Default: $RESERVATIONS_USER. The password is read from $RESERVATIONS_PASSWORD.")
    private @Nullable String user;

    @Option(
            names = "--lang",
            paramLabel = "id|en",
            defaultValue = "en",
            converter = LanguageName.class,
            description = "Language of what is told: id or en. Default: en.")
    private Language language = Language.ENGLISH;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Shows this help.")
    private boolean help;

    private Reservations() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                arguments));
    }

    /** {@return the exit code of the command, run on these streams} UTF-8, whatever the machine's own settings are. */
    static int run(InputStream in, OutputStream out, OutputStream err, String... arguments) {
        Reservations reservations = new Reservations();
        reservations.in = in;
        reservations.out = new PrintStream(out, false, StandardCharsets.UTF_8);
        reservations.err = new PrintStream(err, true, StandardCharsets.UTF_8);
        int code = new CommandLine(reservations)
                .setOut(new PrintWriter(reservations.out, true))
                .setErr(new PrintWriter(reservations.err, true))
                .registerConverter(LocalDate.class, new DayName())
                .setExecutionExceptionHandler(reservations::failed)
                .execute(arguments);
        reservations.out.flush();
        return code;
    }

    private int failed(Exception failure, CommandLine line, ParseResult parsed) {
        if (failure instanceof RefusedException refused) {
            return complain(refused.text().in(language), UNUSABLE);
        }
        if (failure instanceof BadInputException bad) {
            return complain(bad.path() + ": " + bad.text().in(language), UNUSABLE);
        }
        if (failure instanceof IllegalArgumentException
                || failure instanceof UnknownPolicyException
                || failure instanceof PolicyProblemsException) {
            return complain(String.valueOf(failure.getMessage()), UNUSABLE);
        }
        return complain(String.valueOf(failure.getMessage()), FAILED);
    }

    private int complain(String line, int code) {
        out.flush();
        err.println(line);
        return code;
    }

    Office office() {
        return Office.open(url, user, System.getenv("RESERVATIONS_PASSWORD"));
    }

    Language language() {
        return language;
    }

    Notice notice() {
        return new Notice(language(), out);
    }

    InputStream in() {
        return in;
    }

    PrintStream err() {
        return err;
    }
}
