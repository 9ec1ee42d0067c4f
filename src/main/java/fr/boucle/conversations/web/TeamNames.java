package fr.boucle.conversations.web;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.conversations.Conversation;
import fr.boucle.conversations.Seat;
import fr.boucle.conversations.Team;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a team is called: a territory by its club, a company by its name or, where that is closed, by its part. */
@Component
class TeamNames {
    private final Companies companies;
    private final Territories territories;
    private final MessageSource messages;

    TeamNames(Companies companies, Territories territories, MessageSource messages) {
        this.companies = companies;
        this.territories = territories;
        this.messages = messages;
    }

    /** The names in some conversations, looked up at once. */
    record Known(Map<CompanyId, Company> firms, Map<TerritoryId, String> clubs, MessageSource messages) {

        String name(Team team, Conversation conversation, Actor reader) {
            if (team.territory().isPresent()) {
                return clubs.getOrDefault(team.territory().get(), "");
            }
            var firm = team.company().map(firms::get).map(Company::name);
            boolean open = conversation.isNamedFor(reader) || team.includes(reader);
            return firm.filter(name -> open).orElseGet(() -> role(conversation.seatOf(team)));
        }

        private String role(Optional<Seat> seat) {
            var role = seat.map(Seat::role).orElse(Seat.Role.PARTY);
            return messages.getMessage("conversation.role." + role, null, LocaleContextHolder.getLocale());
        }
    }

    Known in(Collection<Conversation> conversations) {
        List<CompanyId> firms = conversations.stream()
                .flatMap(each -> each.seats().stream())
                .flatMap(seat -> seat.team().company().stream())
                .distinct()
                .toList();
        var clubs = territories.all().stream()
                .collect(Collectors.toMap(
                        Territory::id, territory -> territory.settings().clubName()));
        return new Known(companies.all(firms), clubs, messages);
    }
}
