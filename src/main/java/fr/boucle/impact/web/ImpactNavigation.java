package fr.boucle.impact.web;

import fr.boucle.kernel.Actor;
import fr.boucle.web.NavItem;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of the ledger in the main menu of officers. */
@Configuration(proxyBeanMethods = false)
class ImpactNavigation {
    @Bean
    NavItem impactPlace() {
        var hats = Set.of(Actor.Kind.STAFF, Actor.Kind.ORGANISER);
        return new NavItem("/impact", "impact.nav", 16, actor -> hats.contains(actor.kind()));
    }
}
