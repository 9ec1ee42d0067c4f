package fr.boucle.listings.web;

import fr.boucle.kernel.Actor;
import fr.boucle.web.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places of this module in the main menu. */
@Configuration(proxyBeanMethods = false)
class ListingNavigation {
    @Bean
    NavItem listingsPlace() {
        return new NavItem("/listings", "listing.nav", 10, actor -> true);
    }

    @Bean
    NavItem minePlace() {
        return new NavItem("/listings/mine", "listing.nav.mine", 12, actor -> actor.kind() == Actor.Kind.MEMBER);
    }
}
