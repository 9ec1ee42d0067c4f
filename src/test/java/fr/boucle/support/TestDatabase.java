package fr.boucle.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * One PostgreSQL server for the test JVM, a new database in it for each application context: a Testcontainers
 * container where a Docker engine answers, the embedded server otherwise. {@code -Dtest.database=docker|embedded} forces one.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {
    private static final Logger log = LoggerFactory.getLogger(TestDatabase.class);
    private static final AtomicInteger databases = new AtomicInteger();

    @Bean
    static Statements statements() {
        return new Statements();
    }

    @Bean
    JdbcConnectionDetails testDatabaseConnectionDetails() {
        Server server = Holder.SERVER;
        String name = "test_" + databases.incrementAndGet();
        try (Connection connection =
                DriverManager.getConnection(server.url("postgres"), server.user(), server.password())) {
            connection.createStatement().execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Details(server.url(name), server.user(), server.password());
    }

    private static final class Holder {
        static final Server SERVER = start();
    }

    private record Details(String getJdbcUrl, String getUsername, String getPassword)
            implements JdbcConnectionDetails {}

    private record Server(String urlPattern, String user, String password) {
        String url(String database) {
            return urlPattern.formatted(database);
        }
    }

    private static Server start() {
        boolean docker = switch (System.getProperty("test.database", "auto")) {
            case "docker" -> true;
            case "embedded" -> false;
            default -> DockerEngine.answers();
        };
        return docker ? startContainer() : startEmbedded();
    }

    @SuppressWarnings("resource") // Ryuk removes it after the JVM
    private static Server startContainer() {
        PostgreSQLContainer container = new PostgreSQLContainer("postgres:18-alpine")
                .withEnv("POSTGRES_INITDB_ARGS", "--locale-provider=icu --icu-locale=fr-FR")
                .withCommand(
                        "postgres", "-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "max_connections=200");
        container.start();
        log.info("Tests use PostgreSQL in Docker: {}", container.getJdbcUrl());
        return new Server(
                "jdbc:postgresql://%s:%d/%%s".formatted(container.getHost(), container.getMappedPort(5432)),
                container.getUsername(),
                container.getPassword());
    }

    private static Server startEmbedded() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale-provider", "icu")
                    .setLocaleConfig("icu-locale", "fr-FR")
                    .setLocaleConfig("locale", "C")
                    .setRegisterShutdownHook(false) // its hook would race the closing application contexts
                    .start();
            SpringApplication.getShutdownHandlers().add(() -> stop(postgres)); // run after they have closed
            log.info("No Docker engine answers: tests use the embedded PostgreSQL on port {}", postgres.getPort());
            return new Server("jdbc:postgresql://localhost:" + postgres.getPort() + "/%s", "postgres", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException e) {
            log.warn("Could not stop the embedded PostgreSQL", e);
        }
    }
}
