package fr.boucle.support;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

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
        return wearing(mvc.get().uri(path), reader);
    }

    /** A form sent with its token against forgery. */
    public MockMvcRequestBuilder post(String path, Actor author) {
        return wearing(mvc.post().uri(path), author).with(csrf());
    }

    private MockMvcRequestBuilder wearing(MockMvcRequestBuilder request, Actor actor) {
        return request.cookie(new Cookie("territory", here.slug()))
                .accept(MediaType.TEXT_HTML, MediaType.ALL)
                .requestAttr(Actor.class.getName(), actor)
                .requestAttr("hat", new Hats.Hat("hat", "Club", actor));
    }
}
