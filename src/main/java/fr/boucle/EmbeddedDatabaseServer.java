package fr.boucle;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL server of this process, its files under one directory, safe to restart after kill -9. */
final class EmbeddedDatabaseServer implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabaseServer.class);
    static final String DATABASE = "boucle";

    private final FileChannel lockFile;
    private final FileLock lock;
    private final EmbeddedPostgres postgres;

    EmbeddedDatabaseServer(EmbeddedDatabaseProperties properties) {
        Path home = properties.directory().toAbsolutePath().normalize();
        try {
            createPrivateDirectory(home);
            lockFile =
                    FileChannel.open(home.resolve("boucle.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock = lockFile.tryLock();
            if (lock == null) {
                throw new IllegalStateException("Another running instance uses the embedded database in " + home
                        + ": stop it, or set boucle.embedded-database.directory or spring.datasource.url");
            }
            Path data = home.resolve("data");
            stopOrphan(data);
            long start = System.nanoTime();
            postgres = start(home, data, properties);
            createDatabase();
            log.info("Embedded PostgreSQL ready in {} ms: {}", (System.nanoTime() - start) / 1_000_000, jdbcUrl());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EmbeddedPostgres start(Path home, Path data, EmbeddedDatabaseProperties properties)
            throws IOException {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(home.resolve("bin").toFile())
                .setDataDirectory(data)
                .setCleanDataDirectory(false) // keep the data
                .setRegisterShutdownHook(false) // Spring stops it, after the connection pool
                .setPort(properties.port())
                .setPGStartupWait(Duration.ofSeconds(60))
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", properties.icuLocale())
                .setLocaleConfig("locale", "C") // not the environment's
                .setServerConfig("fsync", "on") // the library starts it with -F
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "60")
                .setServerConfig("unix_socket_directories", "")
                .start();
    }

    String jdbcUrl() {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + DATABASE;
    }

    private void createDatabase() throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            try (var found = statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")) {
                if (found.next()) {
                    return;
                }
            }
            statement.execute("create database " + DATABASE);
        }
    }

    private static void createPrivateDirectory(Path home) throws IOException {
        Files.createDirectories(home);
        if (Files.getFileStore(home).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** A JVM killed with SIGKILL leaves its postmaster behind; nobody else can own it while we hold the lock. */
    private static void stopOrphan(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).trim());
        ProcessHandle.of(pid)
                .filter(process -> process.info()
                        .command()
                        .map(c -> c.endsWith("postgres") || c.endsWith("postgres.exe"))
                        .orElse(false))
                .filter(process -> process.info()
                        .commandLine()
                        .map(c -> c.contains(data.toString()))
                        .orElse(true)) // not a recycled pid
                .ifPresent(process -> {
                    log.warn("Stopping PostgreSQL {} left behind by an application that was killed", pid);
                    process.destroy(); // SIGTERM: smart shutdown, its clients are gone
                    try {
                        process.onExit().get(15, TimeUnit.SECONDS);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    } catch (Exception e) {
                        process.destroyForcibly();
                    }
                });
    }

    @Override
    public void close() throws IOException {
        postgres.close();
        lock.release();
        lockFile.close();
    }
}
