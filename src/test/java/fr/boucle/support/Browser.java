package fr.boucle.support;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test the machine's Chromium. Without one the test is skipped, with a notice, unless BROWSER_TESTS=required
 * (as CI sets), when it fails.
 */
public class Browser implements ExecutionCondition, ParameterResolver {
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(Browser.class);

    static Optional<Path> chromium() {
        return Stream.of(
                        System.getenv("CHROMIUM"),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (chromium().isPresent() || "required".equals(System.getenv("BROWSER_TESTS"))) {
            return ConditionEvaluationResult.enabled("a browser is there, or required");
        }
        System.err.println("""

                *** BROWSER TESTS SKIPPED: %s
                *** No Chromium found. Install it (Debian: apt-get install chromium) or set CHROMIUM=/path/to/it.
                """.formatted(context.getDisplayName()));
        return ConditionEvaluationResult.disabled("no Chromium on this machine");
    }

    /** One browser for the whole test run, closed with JUnit's root store. */
    private record Running(Playwright playwright, com.microsoft.playwright.Browser browser) implements AutoCloseable {
        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }

    private static Running launch() {
        Path executable =
                chromium().orElseThrow(() -> new IllegalStateException("BROWSER_TESTS=required but no Chromium found"));
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Running(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(executable)
                                .setArgs(List.of("--disable-gpu", "--disable-quic", "--no-first-run"))));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == com.microsoft.playwright.Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Running.class, key -> launch(), Running.class)
                .browser();
    }
}
