package fr.boucle.agenda.web;

import fr.boucle.kernel.Actor;
import fr.boucle.territory.Commune;
import fr.boucle.territory.Territories;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The municipalities where an officer's club can meet, for the form's list. */
@Component
class CommuneChoice {
    private final Territories territories;

    CommuneChoice(Territories territories) {
        this.territories = territories;
    }

    /** Code and name, by name. */
    Map<String, String> of(Actor me) {
        return me.territory().map(territories::communesOf).orElse(List.of()).stream()
                .collect(Collectors.toMap(
                        each -> each.code().value(), Commune::name, (one, same) -> one, LinkedHashMap::new));
    }
}
