package fr.boucle.companies.web;

import fr.boucle.companies.Charter;
import fr.boucle.companies.Charters;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.web.Panel;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which charter a company has accepted, on its page; on a synergy's page, that its own people still should. */
@Component
class CharterPanel implements Panel {
    private static final String COMPANY = "company";

    private final Charters charters;

    CharterPanel(Charters charters) {
        this.charters = charters;
    }

    @Override
    public Set<String> places() {
        return Set.of(COMPANY, "synergy");
    }

    @Override
    public Optional<Part> of(String place, String id, Actor actor) {
        return place.equals(COMPANY) ? ofCompany(CompanyId.of(id), actor) : ofSynergy(id, actor);
    }

    private Optional<Part> ofCompany(CompanyId company, Actor actor) {
        if (!charters.isReadBy(company, actor)) {
            return Optional.empty();
        }
        var latest = charters.accepted(company, actor).stream().findFirst();
        return Optional.of(new Part(
                "companies/_charter :: state",
                60,
                Map.of(
                        "company",
                        company,
                        "latest",
                        latest,
                        "open",
                        charters.open(company).size(),
                        "mine",
                        actor.actsFor(company))));
    }

    private Optional<Part> ofSynergy(String id, Actor actor) {
        if (actor.company().isEmpty()) {
            return Optional.empty();
        }
        var company = actor.company().get();
        var open = charters.open(company);
        boolean demanded = open.stream().anyMatch(Charter::demanded);
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(
                        "companies/_charter :: ask", 5, Map.of(COMPANY, company, "synergy", id, "demanded", demanded)));
    }
}
