package io.github.wfarules.cli;

import io.github.wfarules.WfaRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@CommandLine.Command(
        name = "new",
        description = "Lays out a policy folder to start from: an example that passes `wfa check` and `wfa test`.",
        footer = {
            "",
            "Examples:  wfa new kota-contoh --region 99.71",
            "           wfa new kab-contoh --region 99.01 --zone Asia/Makassar",
            "           wfa new dinas-contoh --extends kota-malang"
        })
final class NewCommand extends Command {
    private static final Map<String, String> ZONES =
            Map.of("WIB", "Asia/Jakarta", "WITA", "Asia/Makassar", "WIT", "Asia/Jayapura");
    private static final String NATION = "national";
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern REGION = Pattern.compile("[0-9]{2}(\\.[0-9]{2})?");

    @Parameters(paramLabel = "FOLDER", description = "The folder to write; it must be new or empty.")
    private String folder = "";

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = "The id of the policy, such as kota-contoh. Default: the name of the folder.")
    private @Nullable String id;

    @Option(
            names = "--region",
            paramLabel = "CODE",
            description = "The Home Ministry's code: 99 for a province, 99.71 for a city or regency.")
    private @Nullable String region;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            defaultValue = "Asia/Jakarta",
            description = "Asia/Jakarta (the default), Asia/Makassar or Asia/Jayapura; or WIB, WITA, WIT.")
    private String zone = "";

    @Option(
            names = "--extends",
            paramLabel = "ID",
            defaultValue = NATION,
            description = "The policy above: a shipped one, or that of a folder beside. Default: national.")
    private String parent = NATION;

    @Override
    public Integer call() {
        Path target = target();
        StarterFolder starter = starter(target);
        try {
            starter.write(target);
        } catch (IOException failure) {
            throw unwritable();
        }
        StarterFolder.files().forEach(file -> console().print(folder + "/" + file));
        console()
                .print(words().say(
                                "\nGanti yang bertanda GANTI, lalu: wfa check " + folder + " dan wfa test " + folder,
                                "\nReplace what says GANTI, then: wfa check " + folder + " and wfa test " + folder));
        return ExitCode.FINE;
    }

    private Path target() {
        try {
            Path path = Path.of(folder);
            if (isFree(path)) {
                return path;
            }
        } catch (InvalidPathException noPath) {
            throw unwritable();
        }
        throw new UnusableInputException(
                "`" + folder + "` sudah berisi sesuatu; pilih nama folder yang baru",
                "there is something in `" + folder + "` already; choose a new folder");
    }

    private static boolean isFree(Path path) {
        if (!Files.exists(path)) {
            return true;
        }
        try (Stream<Path> inside = Files.list(path)) {
            return inside.findAny().isEmpty();
        } catch (IOException noDirectory) {
            return false;
        }
    }

    private StarterFolder starter(Path target) {
        List<String> shipped = WfaRules.bundled().policies();
        String name =
                id == null ? target.toAbsolutePath().normalize().getFileName().toString() : id;
        checkId(name, shipped);
        checkRegion();
        checkParent(target, shipped);
        boolean agency = region == null && !parent.equals(NATION);
        String code = region == null && !agency ? StarterFolder.NO_REGION_YET : region;
        return new StarterFolder(name, code, agency ? "agency" : level(name, String.valueOf(code)), zoneName(), parent);
    }

    private static void checkId(String name, List<String> shipped) {
        if (!ID.matcher(name).matches()) {
            throw new UnusableInputException(
                    "`" + name + "` bukan kode yang sah; pakai huruf kecil, angka dan tanda hubung, seperti"
                            + " `kota-contoh`, sebagai nama folder atau dengan `--id`",
                    "`" + name + "` is not a valid id; use lower-case letters, digits and dashes, like `kota-contoh`,"
                            + " as the name of the folder or with `--id`");
        }
        if (shipped.contains(name)) {
            throw new UnusableInputException(
                    "kebijakan `" + name + "` sudah disertakan; pilih kode lain, atau tulis `--extends " + name
                            + "` untuk berada di bawahnya",
                    "there is a shipped policy `" + name + "`; choose another id, or write `--extends " + name
                            + "` to stand below it");
        }
    }

    private void checkRegion() {
        if (region != null && !REGION.matcher(region).matches()) {
            throw new UnusableInputException(
                    "`" + region + "` bukan kode wilayah; tulis seperti `62` untuk provinsi dan `35.73` untuk"
                            + " kabupaten atau kota",
                    "`" + region + "` is not a region code; write it like `62` for a province and `35.73` for a"
                            + " regency or city");
        }
    }

    private String zoneName() {
        String name = ZONES.getOrDefault(zone, zone);
        if (!ZONES.containsValue(name)) {
            throw new UnusableInputException(
                    "tidak ada zona waktu `" + zone + "` di Indonesia; tulis `WIB`, `WITA` atau `WIT`",
                    "there is no time zone `" + zone + "` in Indonesia; write `WIB`, `WITA` or `WIT`");
        }
        return name;
    }

    private void checkParent(Path target, List<String> shipped) {
        Path beside = target.resolveSibling(parent).resolve("policy.yaml");
        if (!shipped.contains(parent) && !Files.isRegularFile(beside)) {
            String all = String.join(", ", shipped);
            throw new UnusableInputException(
                    "tidak ada kebijakan `" + parent + "`, baik yang disertakan (" + all + ") maupun folder di samping"
                            + " folder ini",
                    "there is no policy `" + parent + "`, neither a shipped one (" + all + ") nor a folder beside this"
                            + " one");
        }
    }

    private static String level(String name, String code) {
        if (!code.contains(".")) {
            return "province";
        }
        return name.startsWith("kab") ? "regency" : "city";
    }

    private UnusableInputException unwritable() {
        return new UnusableInputException(
                "folder `" + folder + "` tidak dapat ditulis; pilih tempat lain",
                "the folder `" + folder + "` cannot be written; choose another place");
    }
}
