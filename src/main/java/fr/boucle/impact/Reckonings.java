package fr.boucle.impact;

import fr.boucle.impact.LedgerLine.Place;
import fr.boucle.kernel.Actor;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.Synergy;
import fr.boucle.synergies.SynergyId;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of what can be reckoned of a synergy today, and of what nobody has said yet. Keeps nothing. */
@Service
@Transactional(readOnly = true)
public class Reckonings {
    private final Assumptions assumptions;
    private final Situations situations;
    private final Factors factors;
    private final Synergies synergies;

    Reckonings(Assumptions assumptions, Situations situations, Factors factors, Synergies synergies) {
        this.assumptions = assumptions;
        this.situations = situations;
        this.factors = factors;
        this.synergies = synergies;
    }

    /** What an estimate waits for, as far as it is the reader's to say. */
    public Set<Gap> gaps(SynergyId id, Actor actor) {
        var synergy = synergies.workedOnBy(id, actor);
        var told = assumptions.told(id, actor);
        return agreed(synergy).gaps().stream()
                .filter(gap -> synergy.pool().isEmpty())
                .filter(gap -> gap != Gap.GIVER_PRICES || told.giver())
                .filter(gap -> gap != Gap.TAKER_PRICES || told.taker())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Gap.class)));
    }

    /** The factors that figures of this synergy are reckoned with: those of the territory where it counts. */
    public FactorTable factors(SynergyId id, Actor actor) {
        return table(synergies.workedOnBy(id, actor));
    }

    Reckoning agreed(Synergy synergy) {
        var assumed = assumed(synergy.id());
        return new Reckoning(assumed, situations.agreed(synergy, assumed), table(synergy), BigDecimal.ONE);
    }

    /** @param said for these days, in place of what was assumed for a year */
    Reckoning delivered(Synergy synergy, Days days, Map<Indicator, BigDecimal> said) {
        var assumed = assumed(synergy.id()).withSaid(said);
        return new Reckoning(assumed, situations.delivered(synergy, assumed, days), table(synergy), days.partOfYear());
    }

    Assumption assumed(SynergyId id) {
        return assumptions.of(id);
    }

    private FactorTable table(Synergy synergy) {
        return factors.of(Place.of(synergy).territory());
    }
}
