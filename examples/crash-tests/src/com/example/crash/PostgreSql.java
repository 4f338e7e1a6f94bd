package com.example.crash;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

import static org.awaitility.Awaitility.await;

/**
 * PostgreSQL from Maven, with nothing installed: one server for this JVM, which ends with it. Its port is the system
 * property {@code postgres.port}, or any.
 */
public final class PostgreSql {

    public static final String USER = "transfers";

    /** Its own programs refuse to run as root, and root is who builds in many containers: nobody runs them there. */
    private static final int NOBODY = 65534;
    private static final List<String> AS_NOBODY
            = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");

    private final AtomicInteger databases = new AtomicInteger();
    private final Path home;
    private final boolean root;
    private final int port = Integer.getInteger("postgres.port", Ports.free());

    /** What has to end before the server does. */
    private volatile Runnable before = () -> {
    };

    private PostgreSql(Path home) throws IOException {
        this.home = home;
        this.root = Files.getAttribute(home, "unix:uid").equals(0);
    }

    private static final class Running {
        static final PostgreSql SERVER = start();
    }

    /** The one of this JVM. */
    public static PostgreSql running() {
        return Running.SERVER;
    }

    private static PostgreSql start() {
        try {
            PostgreSql server = new PostgreSql(Files.createTempDirectory("postgresql"));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.before.run();
                server.stop();
            }));
            server.unpack();
            if (server.root) {
                giveAway(server.home);
            }
            server.run("initdb", "-D", server.data(), "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
            // No test cuts the machine's power, so nothing need be forced onto the disk.
            server.process("postgres", "-D", server.data(), "-p", "" + server.port, "-F", "-c", "listen_addresses=127.0.0.1",
                    "-c", "unix_socket_directories=", "-c", "max_connections=200").start();
            await().atMost(Duration.ofMinutes(1)).ignoreExceptionsInstanceOf(SQLException.class).until(() -> {
                server.connect("postgres").close();
                return true;
            });
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param user what has to end first when the JVM ends */
    public void endAfter(Runnable user) {
        before = user;
    }

    /** Makes an empty one, and tells its URL. */
    public String newDatabase() {
        String name = "transfers_" + databases.incrementAndGet();
        try (Connection connection = connect("postgres"); Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return url(name);
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), USER, "");
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private String data() {
        return home.resolve("data").toString();
    }

    private void unpack() throws IOException {
        String name = "/postgres-" + (System.getProperty("os.name").startsWith("Mac") ? "darwin" : "linux")
                + (System.getProperty("os.arch").equals("aarch64") ? "-arm_64" : "-x86_64") + ".txz";
        try (InputStream archive = PostgreSql.class.getResourceAsStream(name)) {
            if (archive == null) {
                throw new IOException("No PostgreSQL for this machine on the class path: " + name);
            }
            TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(archive));
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = home.resolve(entry.getName());
                Files.createDirectories(entry.isDirectory() ? path : path.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else if (entry.isFile()) {
                    Files.copy(tar, path);
                    path.toFile().setExecutable((entry.getMode() & 1) != 0);
                }
            }
        }
    }

    /** Data that are not the server's own it refuses, and a temporary directory only its owner enters. */
    private static void giveAway(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.toList()) {
                Files.setAttribute(file, "unix:uid", NOBODY, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    private ProcessBuilder process(String program, String... arguments) {
        List<String> command = new ArrayList<>(root ? AS_NOBODY : List.of());
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(home.resolve("log").toFile()));
    }

    private void run(String program, String... arguments) throws IOException {
        try {
            if (process(program, arguments).start().waitFor() != 0) {
                throw new IOException(program + " failed: " + Files.readString(home.resolve("log")));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** At once, whoever is connected; and nothing is left. */
    private void stop() {
        try {
            run("pg_ctl", "-D", data(), "-m", "immediate", "stop");
        } catch (IOException e) {
            // It has not started.
        }
        try (Stream<Path> files = Files.walk(home)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
