package io.github.wfarules.spark;

import io.github.wfarules.WfaRules;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.spark.sql.SparkSession;

/** A region's policies as one file that Spark ships: to each executor once. */
final class PolicyArchive {
    private static final String POLICY = "policy.yaml";

    private PolicyArchive() {}

    /**
     * Has a region's policies shipped, laid over those of the jar.
     *
     * @param place a policy folder, a directory of policy folders, or a zip file that holds either
     * @return what tasks are to judge by
     * @throws io.github.wfarules.PolicyProblemsException if a policy has errors, before any task runs
     */
    static ShippedRules ship(SparkSession spark, Path place) throws IOException {
        byte[] archive = Files.isRegularFile(place) ? Files.readAllBytes(place) : zip(place);
        // The name says the content: an executor that served another job keeps what it has under another name.
        CRC32 content = new CRC32();
        content.update(archive);
        String name = String.format("policies-%08x.zip", content.getValue());
        Path file = Files.createTempDirectory("wfa-rules").resolve(name);
        Files.write(file, archive);
        WfaRules.builder().folder(file).build().close();
        spark.sparkContext().addFile(file.toString());
        return new ShippedRules(name);
    }

    /** The same files give the same bytes. */
    private static byte[] zip(Path place) throws IOException {
        Path top = place.toRealPath();
        Path root = Files.isRegularFile(top.resolve(POLICY)) ? top.getParent() : top;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Path file : filesIn(top)) {
                ZipEntry entry = new ZipEntry(root.relativize(file).toString().replace('\\', '/'));
                entry.setTime(0);
                zip.putNextEntry(entry);
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static List<Path> filesIn(Path top) throws IOException {
        try (Stream<Path> found = Files.walk(top)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
