package fr.boucle.agenda.web;

import fr.boucle.web.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The agenda's place in the main menu. */
@Configuration(proxyBeanMethods = false)
class AgendaNavigation {
    @Bean
    NavItem agendaPlace() {
        return new NavItem("/agenda", "agenda.nav", 20, actor -> true);
    }
}
