package fr.boucle.territory.web;

import fr.boucle.kernel.Actor;
import fr.boucle.web.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of this module in the main menu: administrators found and configure. */
@Configuration(proxyBeanMethods = false)
class TerritoryNavigation {
    @Bean
    NavItem territoriesPlace() {
        return new NavItem("/territories", "territory.nav", 2, actor -> actor.kind() == Actor.Kind.ADMINISTRATOR);
    }
}
