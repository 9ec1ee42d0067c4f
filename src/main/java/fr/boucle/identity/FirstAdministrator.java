package fr.boucle.identity;

import fr.boucle.identity.AccountToken.Purpose;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A fresh installation has nobody: its log offers one link, good for a week, to become its first administrator. */
@Component
class FirstAdministrator {
    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Accounts accounts;
    private final String base;

    FirstAdministrator(Accounts accounts, @Value("${boucle.url:http://localhost:${server.port:8080}}") String base) {
        this.accounts = accounts;
        this.base = base;
    }

    @EventListener(ApplicationReadyEvent.class)
    void offerSetUp() {
        if (!accounts.hasAdministrator()) {
            log.warn(
                    "Nobody administers this installation yet. Set it up, once, at {}/setup/{}",
                    base,
                    accounts.newToken(Purpose.SETUP, null));
        }
    }
}
