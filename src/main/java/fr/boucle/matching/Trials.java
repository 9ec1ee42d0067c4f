package fr.boucle.matching;

import fr.boucle.catalogue.Catalogue;
import fr.boucle.catalogue.Recognition;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.Period;
import fr.boucle.kernel.Rhythm;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.listings.Audience;
import fr.boucle.listings.Exchange;
import fr.boucle.listings.ListingFacts;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingKind;
import fr.boucle.listings.ListingState;
import fr.boucle.territory.Territories;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff try what matching makes of a text or of a pair, and nothing is kept. */
@Service
@Transactional(readOnly = true)
public class Trials {
    private final Catalogue catalogue;
    private final MatchIndex index;
    private final Judge judge;
    private final Territories territories;
    private final Clock clock;

    Trials(Catalogue catalogue, MatchIndex index, Judge judge, Territories territories, Clock clock) {
        this.catalogue = catalogue;
        this.index = index;
        this.judge = judge;
        this.territories = territories;
        this.clock = clock;
    }

    /** A listing's words as somebody might write them. */
    public record Text(ListingKind kind, String title, String description) {}

    /**
     * What matching reads in a text, and what it would propose or never propose for it.
     *
     * @param pairs the strongest counterparts, obstacles included, the highest score first
     */
    public record Outcome(Recognition recognition, List<Pair> pairs) {}

    /**
     * Two listings before the judge.
     *
     * @param other the counterpart
     * @param obstacle the rule that forbids the pair; its score then says what the pair would have been worth
     */
    public record Pair(ListingId other, Explanation explanation, Optional<Obstacle> obstacle) {}

    /** As if this text stood in the middle of the officer's territory, from today on, its quantity not known yet. */
    public Outcome read(Text text, int most, Actor officer) {
        var here = territory(officer);
        var mine = index.profile(facts(text, here));
        var pairs = index.find(Search.everything(judge, mine, most)).stream()
                .map(hit -> pair(mine, hit.other()))
                .toList();
        return new Outcome(mine.recognition(), pairs);
    }

    /** Why two listings match or do not; empty unless one offers and the other needs, and both are known to matching. */
    public Optional<Pair> why(ListingId one, ListingId other, Actor officer) {
        territory(officer);
        return index.get(one)
                .flatMap(mine -> index.get(other)
                        .filter(found -> found.kind() != mine.kind())
                        .map(found -> pair(mine, found)));
    }

    private Pair pair(Profile mine, Profile other) {
        var pair = Judge.Pair.of(mine, other);
        return new Pair(other.id(), judge.explain(pair), judge.forbids(pair));
    }

    private static TerritoryId territory(Actor officer) {
        return officer.territory().orElseThrow(() -> new NotFound("trial", "of nobody's territory"));
    }

    private ListingFacts facts(Text text, TerritoryId here) {
        var centre = territories.communesOf(here).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("commune", "of " + here))
                .centre();
        return new ListingFacts(
                ListingId.random(),
                here,
                CompanyId.random(),
                text.kind(),
                Exchange.SUBSTITUTION,
                ListingState.DRAFT,
                text.title(),
                text.description(),
                "fr",
                null,
                Rhythm.MONTHLY,
                new Period(LocalDate.now(clock), null),
                centre,
                null,
                null,
                false,
                Audience.EVERYONE,
                Set.of(here),
                null);
    }
}
