package fr.boucle.home.web;

import static org.springframework.http.MediaType.TEXT_PLAIN_VALUE;

import fr.boucle.territory.Territory;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** What crawlers and finders of security holes look for. */
@Controller
class MachineFilesController {
    private static final String PLAIN_TEXT = TEXT_PLAIN_VALUE + ";charset=UTF-8";
    private static final Duration VALID = Duration.ofDays(180);

    private final Clock clock;

    MachineFilesController(Clock clock) {
        this.clock = clock;
    }

    @GetMapping(path = "/robots.txt", produces = PLAIN_TEXT)
    @ResponseBody
    String robots() {
        return """
                User-agent: *
                Disallow: /account
                Disallow: /confirmation/
                Disallow: /desk
                Disallow: /kit
                Disallow: /password
                Disallow: /setup/
                Disallow: /sign-in
                Disallow: /sign-up
                """;
    }

    /** RFC 9116. It expires by itself, so that a file somebody saved does not mislead for years. */
    @GetMapping(path = "/.well-known/security.txt", produces = PLAIN_TEXT)
    @ResponseBody
    String security(Territory here) {
        var expires = clock.instant().plus(VALID).truncatedTo(ChronoUnit.DAYS);
        return """
                Contact: mailto:%s
                Expires: %s
                Preferred-Languages: fr, en, nl
                """.formatted(here.settings().contact(), expires);
    }
}
