package fr.boucle.setup;

import fr.boucle.identity.Accounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells at start where the sample is and who can sign in there. */
@Component
@ConditionalOnBooleanProperty("boucle.sample")
@ConditionalOnExpression("'${spring.datasource.url:}'.isEmpty()")
class SignInBoard {
    private static final Logger log = LoggerFactory.getLogger(SignInBoard.class);

    private final Accounts accounts;
    private final String url;

    SignInBoard(Accounts accounts, @Value("${boucle.url}") String url) {
        this.accounts = accounts;
        this.url = url;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        if (accounts.withEmail(SamplePeople.STAFF).isPresent()) {
            log.info(
                    """


                    Boucle is at {}
                    Sample sign-ins, all with the password «{}»:
                      company         contact@grand-terril.example.org       (joinery, offers wood)
                      company         contact@quatre-vents-mauves.example.org (farm, needs bedding)
                      organiser       {}
                      staff           {}
                      administrator   {}
                    """,
                    url,
                    SamplePeople.PASSWORD,
                    SamplePeople.ORGANISER,
                    SamplePeople.STAFF,
                    SamplePeople.ADMINISTRATOR);
        }
    }
}
