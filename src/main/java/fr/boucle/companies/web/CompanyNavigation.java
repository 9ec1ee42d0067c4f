package fr.boucle.companies.web;

import fr.boucle.web.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of this module in the main menu. */
@Configuration(proxyBeanMethods = false)
class CompanyNavigation {
    @Bean
    NavItem companiesPlace() {
        return new NavItem("/companies", "company.nav", 30, actor -> true);
    }
}
