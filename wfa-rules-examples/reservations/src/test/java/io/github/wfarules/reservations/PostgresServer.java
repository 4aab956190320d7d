package io.github.wfarules.reservations;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.tukaani.xz.XZInputStream;

/**
 * A real PostgreSQL server of the tests' own, from the binaries on the class path; one for the whole run, stopped with it.
 * PostgreSQL does not run as root, so root hands it to an unprivileged user.
 */
final class PostgresServer {
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static @Nullable PostgresServer running;
    private static @Nullable String whyNone;

    private final Path home;
    private final Path data;
    private final List<String> asUser;
    private final int port;

    private PostgresServer(Path home, List<String> asUser, int port) {
        this.home = home;
        this.data = home.resolve("data");
        this.asUser = asUser;
        this.port = port;
    }

    /** {@return the connection string of an empty database} Skips the test, and says so, where no server can be had. */
    static synchronized String emptyDatabase() {
        if (running == null && whyNone == null) {
            try {
                running = start();
            } catch (IOException | SQLException failure) {
                whyNone = "NOT TESTED ON POSTGRESQL: no server could be started here: " + failure.getMessage();
                System.err.println(whyNone);
            }
        }
        Assumptions.assumeTrue(running != null, whyNone);
        try {
            return running.create("test" + DATABASES.incrementAndGet());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private String create(String name) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url("postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return url(name);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=postgres";
    }

    private static PostgresServer start() throws IOException, SQLException {
        Path home = Files.createTempDirectory("wfa-postgres");
        AtomicReference<@Nullable PostgresServer> started = new AtomicReference<>();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(home, started.get())));
        List<String> asUser = isRoot() ? asUnprivileged(home) : List.of();
        PostgresServer server = new PostgresServer(home, asUser, freePort());
        started.set(server);
        unpack(home);
        server.run(
                "initdb",
                "-D",
                server.data.toString(),
                "-U",
                "postgres",
                "-A",
                "trust",
                "-E",
                "UTF8",
                "--no-locale",
                "-N");
        // Only clients are killed in these tests, never the server: what it writes need not reach the disk.
        String options =
                "-F -p " + server.port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=" + server.data;
        server.run("pg_ctl", "start", "-w", "-D", server.data.toString(), "-l", server.data + "/log", "-o", options);
        try (Connection connection = DriverManager.getConnection(server.url("postgres"))) {
            connection.isValid(1);
        }
        return server;
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    /** Gives the directory to the user who is to run the server. */
    private static List<String> asUnprivileged(Path home) throws IOException {
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path data = Files.createDirectory(home.resolve("data"));
        Files.setOwner(
                data, data.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
        List<String> tried = new ArrayList<>();
        for (List<String> prefix : List.of(
                List.of("setpriv", "--reuid=nobody", "--clear-groups", "--"),
                List.of("runuser", "-u", "nobody", "--"))) {
            try {
                execute(home, Stream.concat(prefix.stream(), Stream.of("true")).toList());
                return prefix;
            } catch (IOException failure) {
                tried.add(failure.getMessage());
            }
        }
        throw new IOException("root cannot become an unprivileged user: " + tried);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    private static void unpack(Path home) throws IOException {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        String machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        String archive = "/postgres-" + system + "-" + machine + ".txz";
        try (InputStream packed = PostgresServer.class.getResourceAsStream(archive)) {
            if (packed == null) {
                throw new IOException("there is no " + archive + " on the class path");
            }
            try (TarArchiveInputStream tar =
                    new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
                for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    unpack(tar, entry, home.resolve(entry.getName()).normalize());
                }
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
        } else {
            Files.createDirectories(file.getParent());
            if (entry.isSymbolicLink()) {
                Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            } else {
                Files.copy(tar, file);
                boolean isProgram = (entry.getMode() & 0100) != 0;
                Files.setPosixFilePermissions(
                        file, PosixFilePermissions.fromString(isProgram ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }

    private void run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(asUser);
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        execute(home, command);
    }

    private static void execute(Path home, List<String> command) throws IOException {
        Path output = Files.createTempFile(home, "output", ".txt");
        // To a file: the server would keep a pipe open and the end of it would never come.
        Process process = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException(command + ": " + Files.readString(output).strip());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    /** Stops the server, also one that did not come up in the end, and deletes its files. */
    private static void remove(Path home, @Nullable PostgresServer started) {
        try {
            if (started != null && Files.exists(started.data.resolve("postmaster.pid"))) {
                started.run("pg_ctl", "stop", "-m", "immediate", "-D", started.data.toString());
            }
            try (Stream<Path> files = Files.walk(home)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException leftBehind) {
            System.err.println("the PostgreSQL server of the tests left something behind: " + leftBehind.getMessage());
        }
    }
}
