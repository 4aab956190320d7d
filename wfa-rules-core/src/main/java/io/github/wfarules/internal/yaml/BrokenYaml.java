package io.github.wfarules.internal.yaml;

import io.github.wfarules.Text;
import io.github.wfarules.internal.source.Place;
import io.github.wfarules.internal.source.SourceFile;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * What is wrong with a file that is not YAML, in words of people. The parser says where it could not go on, and what it was
 * reading; from that and the line itself follows what was probably meant.
 */
record BrokenYaml(Place at, Text text) {
    private static final Pattern TAB = Pattern.compile(" *\t");
    private static final Pattern DASH_WITHOUT_BLANK = Pattern.compile("\\s*-[^\\s-].*");

    /** {@return what is wrong, and where} */
    static BrokenYaml of(MarkedYamlEngineException broken, SourceFile file) {
        Place at = place(broken.getProblemMark(), file);
        Place begun = broken.getContextMark().isPresent() ? place(broken.getContextMark(), file) : at;
        String line = String.valueOf(file.line(at.line()));
        if (TAB.matcher(line).lookingAt()) {
            return new BrokenYaml(
                    at,
                    new Text(
                            "baris ini menjorok dengan tab; ganti setiap tab dengan spasi",
                            "this line is indented by a tab; put blanks for each tab"));
        }
        if (DASH_WITHOUT_BLANK.matcher(line).matches()) {
            return new BrokenYaml(
                    at, new Text("sesudah `-` harus ada spasi: `- …`", "a blank belongs after the `-`: `- …`"));
        }
        String reading = broken.getContext() == null ? "" : broken.getContext();
        if (reading.contains("quoted scalar")) {
            return quoted(broken.getProblem(), at, begun);
        }
        if (reading.contains("flow")) {
            return brackets(reading.contains("sequence") ? "[" : "{", at, begun);
        }
        if (reading.contains("simple key")) {
            return colon(begun, String.valueOf(file.line(begun.line())));
        }
        return plain(broken.getProblem(), at, line);
    }

    private static Place place(Optional<Mark> mark, SourceFile file) {
        return mark.map(at -> new Place(file, at.getLine() + 1, at.getColumn() + 1))
                .orElse(file.whole());
    }

    private static BrokenYaml quoted(String problem, Place at, Place begun) {
        return problem.contains("escape")
                ? new BrokenYaml(
                        at,
                        new Text(
                                "garis miring terbalik dalam tanda petik ganda punya arti lain; pakai tanda petik"
                                        + " tunggal `'…'`",
                                "a backslash has a meaning of its own between double quotation marks; use single ones"
                                        + " `'…'`"))
                : new BrokenYaml(
                        begun,
                        new Text(
                                "tanda petik yang dibuka di sini tidak ditutup",
                                "the quotation mark that opens here is not closed"));
    }

    private static BrokenYaml brackets(String open, Place at, Place begun) {
        String close = open.equals("[") ? "]" : "}";
        if (open.equals("{") && at.line() == begun.line()) {
            return new BrokenYaml(
                    at,
                    new Text(
                            "di sini kurang koma, atau teks yang memuat titik dua belum di antara tanda petik: `\"…: …\"`",
                            "a comma is missing here, or a text that holds a colon does not stand between quotation marks:"
                                    + " `\"…: …\"`"));
        }
        return new BrokenYaml(
                begun,
                new Text(
                        "kurung `" + open + "` yang dibuka di sini tidak ditutup dengan `" + close
                                + "`, atau ada koma yang kurang",
                        "the bracket `" + open + "` that opens here is not closed by `" + close
                                + "`, or a comma is missing"));
    }

    private static BrokenYaml colon(Place begun, String line) {
        return line.contains(":")
                ? new BrokenYaml(
                        begun, new Text("sesudah titik dua harus ada spasi", "a blank belongs after the colon"))
                : new BrokenYaml(
                        begun,
                        new Text(
                                "sesudah kuncinya belum ada titik dua: `kunci: nilai`",
                                "there is no colon after the key: `key: value`"));
    }

    private static BrokenYaml plain(String problem, Place at, String line) {
        String before = line.substring(0, Math.min(line.length(), Math.max(0, at.column() - 1)));
        if (problem.startsWith("found character")) {
            String sign = line.substring(before.length(), Math.min(line.length(), before.length() + 1));
            return new BrokenYaml(
                    at,
                    new Text(
                            "nilai tidak dapat dimulai dengan `" + sign + "`; tulis di antara tanda petik `\"…\"`",
                            "a value cannot begin with `" + sign + "`; write it between quotation marks `\"…\"`"));
        }
        if (problem.startsWith("expected the node content")) {
            return new BrokenYaml(
                    at, new Text("kurung ini tidak ada pembukanya; hapus", "nothing opened this bracket; remove it"));
        }
        boolean indented = before.isBlank() || problem.startsWith("mapping values") && !before.contains(":");
        return indented
                ? new BrokenYaml(
                        at,
                        new Text(
                                "indentasi baris ini tidak cocok dengan baris di atasnya; kunci yang setara dimulai di"
                                        + " kolom yang sama",
                                "the indent of this line does not go with the line above; keys of the same rank begin in"
                                        + " the same column"))
                : new BrokenYaml(
                        at,
                        new Text(
                                "teks yang memuat titik dua atau tanda petik ditulis di antara tanda petik: `\"…\"`",
                                "a text that holds a colon or quotation marks stands between quotation marks: `\"…\"`"));
    }
}
