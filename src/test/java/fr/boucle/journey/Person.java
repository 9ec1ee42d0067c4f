package fr.boucle.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Somebody at a browser of his or her own. Every page that is met is checked for accessibility and console errors. */
final class Person implements AutoCloseable {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice");
    private static final int WIDE = 1280;
    private static final int NARROW = 360;
    private static final int HEIGHT = 900;

    private final BrowserContext context;
    private final boolean scripts;
    private final List<String> errors = new ArrayList<>();
    private final Set<String> checked = new HashSet<>();
    final Page page;

    Person(Browser browser, int port, boolean scripts) {
        this.scripts = scripts;
        context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL("http://localhost:" + port)
                .setLocale("fr-FR")
                .setJavaScriptEnabled(scripts)
                .setViewportSize(WIDE, HEIGHT));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")
                    && !message.text().contains("status of 4")) { // a refused form is no fault
                errors.add(message.text());
            }
        });
        page.onPageError(errors::add);
    }

    Person visit(String path) {
        page.navigate(path);
        return check();
    }

    /** Looks at the page that is shown now. */
    Person check() {
        assertThat(errors).as("console of %s", page.url()).isEmpty();
        assertThat(page.locator("h1").count())
                .as("one heading on %s", page.url())
                .isEqualTo(1);
        var kind = page.url().replaceAll("[0-9a-f-]{36}|[A-Za-z0-9_-]{43}", "…");
        if (scripts && checked.add(kind)) {
            var found = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
            assertThat(found)
                    .as("accessibility of %s", page.url())
                    .extracting(Person::inWords)
                    .isEmpty();
            errors.clear(); // what axe itself tries
        }
        return this;
    }

    /** What a machine finds wrong with a page: in light on a telephone, and in dark on a large screen. */
    List<String> inspect(String path) {
        var faults = new ArrayList<String>();
        show(ColorScheme.LIGHT);
        page.setViewportSize(NARROW, HEIGHT);
        assertThat(page.navigate(path).status()).as(path).isEqualTo(200);
        assertThat(page.url()).as("where the page lies").endsWith(path);
        faults.addAll(faults(path + " in light, narrow: "));
        show(ColorScheme.DARK);
        page.setViewportSize(WIDE, HEIGHT);
        faults.addAll(faults(path + " in dark, wide: "));
        return faults;
    }

    /** Without motion: a colour that is still on its way would be measured as it is at that moment. */
    private void show(ColorScheme light) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light).setReducedMotion(ReducedMotion.REDUCE));
    }

    private List<String> faults(String where) {
        var faults = new ArrayList<String>();
        if (page.evaluate("() => document.documentElement.scrollWidth > window.innerWidth") == Boolean.TRUE) {
            faults.add(where + "scrolls sideways");
        }
        new AxeBuilder(page)
                .withTags(RULES)
                .analyze()
                .getViolations()
                .forEach(rule -> faults.add(where + inWords(rule)));
        return faults;
    }

    private static String inWords(Rule rule) {
        return rule.getId() + ": " + rule.getNodes().get(0).getHtml();
    }

    Person signIn(String email) {
        visit("/sign-in");
        fill("Adresse électronique", email);
        fill("Mot de passe", "la boucle est bouclée");
        return press("Se connecter");
    }

    Person fill(String label, String value) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(false))
                .first()
                .fill(value);
        return this;
    }

    Person choose(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).check();
        return this;
    }

    Person select(String label, String option) {
        page.getByLabel(label).selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(option));
        return this;
    }

    Person press(String button) {
        page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new com.microsoft.playwright.Locator.GetByRoleOptions()
                                .setName(button)
                                .setExact(true))
                .first()
                .click();
        return check();
    }

    Person follow(String link) {
        page.locator("main")
                .getByRole(AriaRole.LINK, new com.microsoft.playwright.Locator.GetByRoleOptions().setName(link))
                .first()
                .click();
        return check();
    }

    /** Reloads a page until these words are on it: what other modules do after a commit takes a moment. */
    Person until(String path, String words) {
        var deadline = System.nanoTime() + 20_000_000_000L;
        do {
            page.navigate(path);
        } while (!page.locator("main").innerText().contains(words) && System.nanoTime() < deadline);
        assertThat(page.locator("main").innerText()).contains(words);
        return check();
    }

    Person sees(String words) {
        assertThat(page.locator("main").innerText()).contains(words);
        return this;
    }

    Person keepPicture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screenshots", name + ".png"))
                .setFullPage(true));
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
