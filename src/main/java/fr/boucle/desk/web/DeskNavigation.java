package fr.boucle.desk.web;

import fr.boucle.kernel.Actor;
import fr.boucle.web.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of this module in the main menu. */
@Configuration(proxyBeanMethods = false)
class DeskNavigation {
    @Bean
    NavItem deskPlace() {
        return new NavItem("/desk", "desk.nav", 1, actor -> actor.kind() == Actor.Kind.STAFF);
    }
}
