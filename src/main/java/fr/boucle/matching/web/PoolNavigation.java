package fr.boucle.matching.web;

import fr.boucle.kernel.Actor;
import fr.boucle.web.NavItem;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of pools in the main menu. */
@Configuration(proxyBeanMethods = false)
class PoolNavigation {
    @Bean
    NavItem poolsPlace() {
        var officers = Set.of(Actor.Kind.STAFF, Actor.Kind.ORGANISER);
        return new NavItem("/pools", "pool.nav", 14, actor -> officers.contains(actor.kind()));
    }
}
