package fr.boucle.conversations.web;

import fr.boucle.kernel.Actor;
import fr.boucle.web.NavItem;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of this module in the main menu. */
@Configuration(proxyBeanMethods = false)
class ConversationNavigation {
    @Bean
    NavItem conversationsPlace() {
        var hats = Set.of(Actor.Kind.MEMBER, Actor.Kind.STAFF, Actor.Kind.ORGANISER);
        return new NavItem("/conversations", "conversation.nav", 16, actor -> hats.contains(actor.kind()));
    }
}
