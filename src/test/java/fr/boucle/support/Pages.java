package fr.boucle.support;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.boucle.identity.Hats;
import fr.boucle.kernel.Actor;
import fr.boucle.territory.Territory;
import jakarta.servlet.http.Cookie;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** Asks for pages of a territory under somebody's hat. */
public record Pages(MockMvcTester mvc, Territory here) {

    public MockMvcRequestBuilder get(String path, Actor reader) {
        return here(as(reader, mvc.get().uri(path)));
    }

    /** A form sent with its token against forgery. */
    public MockMvcRequestBuilder post(String path, Actor author) {
        return here(as(author, mvc.post().uri(path)));
    }

    private MockMvcRequestBuilder here(MockMvcRequestBuilder request) {
        return request.cookie(new Cookie("territory", here.slug())).accept(MediaType.TEXT_HTML, MediaType.ALL);
    }

    /** A request under somebody's hat, with the token of a form; a visitor wears none. */
    public static MockMvcRequestBuilder as(Actor actor, MockMvcRequestBuilder request) {
        return actor.kind() == Actor.Kind.VISITOR
                ? request.with(csrf())
                : request.with(csrf())
                        .with(user("somebody"))
                        .requestAttr(Actor.class.getName(), actor)
                        .requestAttr("hat", new Hats.Hat("hat", "Club", actor));
    }
}
