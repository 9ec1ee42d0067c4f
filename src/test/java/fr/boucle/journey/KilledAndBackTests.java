package fr.boucle.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged survives {@code kill -9}: the real product in a process of its own, on its embedded database. */
@Tag("journey")
class KilledAndBackTests {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    Path home;

    private final int port = freePort();
    private Process process;
    private HttpClient client;

    @AfterEach
    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor(30, TimeUnit.SECONDS);
    }

    @Test
    void aPublishedListingAndItsMatchesAreThereAfterKill() throws Exception {
        start();
        signIn();
        var site = first(get("/listings/new?kind=OFFER"), "<option value=\"([0-9a-f-]{36})\"");
        var kept = post(
                "/listings",
                get("/listings/new?kind=OFFER"),
                Map.of(
                        "kind",
                        "OFFER",
                        "title",
                        "Copeaux de bois secs après la panne",
                        "amount",
                        "3",
                        "unit",
                        "T",
                        "rhythm",
                        "MONTHLY",
                        "site",
                        site,
                        "company",
                        first(get("/listings/new?kind=OFFER"), "name=\"company\" value=\"([^\"]+)\"")));
        var check = kept.uri().getPath();
        var published = post(check, kept.body(), Map.of());
        assertThat(published.body()).contains("Annonce publiée");

        process.destroyForcibly().waitFor();
        start();
        signIn();

        var path = check.replace("/publication", "");
        assertThat(get(path)).contains("Copeaux de bois secs après la panne").contains("En ligne");
        assertThat(get(path + "/matches")).contains("points sur 100").contains("litière");
    }

    private void start() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                java,
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "fr.boucle.BoucleApplication");
        builder.environment()
                .putAll(Map.of(
                        "BOUCLE_DATABASE",
                        "embedded",
                        "BOUCLE_SAMPLE",
                        "true",
                        "BOUCLE_EMBEDDED_DATABASE_DIRECTORY",
                        home.resolve("data").toString(),
                        "SERVER_PORT",
                        String.valueOf(port)));
        process = builder.redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(home.resolve("log").toFile()))
                .start();
        client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        waitFor("/actuator/health/readiness");
    }

    private void waitFor(String path) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline && process.isAlive()) {
            try {
                if (send(HttpRequest.newBuilder(uri(path)).build()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // the port is not open yet: ask again
            }
            process.waitFor(200, TimeUnit.MILLISECONDS);
        }
        throw new AssertionError("not ready; see " + home.resolve("log"));
    }

    private void signIn() throws Exception {
        var answer = post(
                "/sign-in",
                get("/sign-in"),
                Map.of("email", "contact@grand-terril.example.org", "password", "la boucle est bouclée"));
        assertThat(answer.body()).contains("Menuiserie du Grand Terril");
    }

    private String get(String path) throws Exception {
        return send(HttpRequest.newBuilder(uri(path)).build()).body();
    }

    private HttpResponse<String> post(String path, String page, Map<String, String> fields) throws Exception {
        var csrf = first(page, "name=\"_csrf\" value=\"([^\"]+)\"");
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "_csrf=" + URLEncoder.encode(csrf, StandardCharsets.UTF_8) + "&", ""));
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String first(String page, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(pattern + " in " + page).isTrue();
        return matcher.group(1);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
