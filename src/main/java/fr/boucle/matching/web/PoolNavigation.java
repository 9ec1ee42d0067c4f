package fr.boucle.matching.web;

import fr.boucle.kernel.Actor;
import fr.boucle.web.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of pools in an organiser's main menu; staff come from their desk. */
@Configuration(proxyBeanMethods = false)
class PoolNavigation {
    @Bean
    NavItem poolsPlace() {
        return new NavItem("/pools", "pool.nav", 14, actor -> actor.kind() == Actor.Kind.ORGANISER);
    }
}
