package fr.boucle.law.web;

import fr.boucle.kernel.Actor;
import fr.boucle.law.Checklists;
import fr.boucle.law.Permits;
import fr.boucle.synergies.Stage;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.SynergyId;
import fr.boucle.web.Panel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Which questions of law are open, on the page of a synergy, once everybody said yes. */
@Component
class LawPanel implements Panel {
    private static final int AFTER_THE_TALK = 40;
    private static final int SHOWN = 3;

    private final Synergies synergies;
    private final Checklists checklists;
    private final Permits permits;
    private final Clock clock;

    LawPanel(Synergies synergies, Checklists checklists, Permits permits, Clock clock) {
        this.synergies = synergies;
        this.checklists = checklists;
        this.permits = permits;
        this.clock = clock;
    }

    @Override
    public Set<String> places() {
        return Set.of("synergy");
    }

    @Override
    public Optional<Part> of(String place, String id, Actor actor) {
        var synergy = synergies.seenBy(SynergyId.of(id), actor);
        if (synergy.reached() == Stage.IDEA || synergy.pool().isPresent() || !synergy.isOpenTo(actor)) {
            return Optional.empty();
        }
        var checklist = checklists.of(synergy.id(), actor);
        var language = LocaleContextHolder.getLocale();
        var today = LocalDate.now(clock);
        List<String> open = checklist.open().stream()
                .limit(SHOWN)
                .map(line -> line.condition().asks(language))
                .toList();
        return Optional.of(new Part(
                "law/_panel :: panel",
                AFTER_THE_TALK,
                Map.of(
                        "synergy", synergy,
                        "checklist", checklist,
                        "open", open,
                        "today", today,
                        "pressing",
                                permits.of(synergy.id(), actor).stream()
                                        .filter(each -> each.isPressing(today))
                                        .toList())));
    }
}
