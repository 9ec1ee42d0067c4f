package fr.boucle.matching;

import static java.util.stream.Collectors.toCollection;

import fr.boucle.kernel.NotFound;
import fr.boucle.listings.Exchange;
import fr.boucle.listings.ListingFacts;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.Listings;
import fr.boucle.matching.Completeness.Fact;
import fr.boucle.matching.Completeness.Gap;
import fr.boucle.matching.Completeness.Held;
import fr.boucle.territory.Territories;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what a listing does not say and which of its best matches that holds back, by the verdicts of the judge. */
@Service
@Transactional(readOnly = true)
public class Gaps {
    /** Three times as many as its page of matches shows: what an answer could lift stands below. */
    private static final int LOOKED_AT = 60;

    private final Listings listings;
    private final Matches matches;
    private final MatchIndex index;
    private final Territories territories;

    Gaps(Listings listings, Matches matches, MatchIndex index, Territories territories) {
        this.listings = listings;
        this.matches = matches;
        this.index = index;
        this.territories = territories;
    }

    public Completeness of(ListingId id) {
        var facts = listings.facts(id).orElseThrow(() -> new NotFound("listing", id));
        var mine = matches.profile(id).orElseThrow(() -> new NotFound("listing", id));
        int threshold = territories.get(facts.territory()).settings().threshold();
        var open = matches.best(id, LOOKED_AT).stream()
                .filter(pair -> pair.row().filter(row -> isSettled(row, id)).isEmpty())
                .toList();
        var asked = asked(mine);
        var missing = asked.stream()
                .filter(fact -> isMissing(fact, facts, mine))
                .collect(toCollection(() -> EnumSet.noneOf(Fact.class)));
        int given = asked.size() - missing.size();
        missing.add(Fact.UNIT); // left out again where everybody counts alike
        if (isMissing(Fact.HAZARD, facts, mine)) {
            missing.add(Fact.HAZARD);
        }
        var gaps = missing.stream()
                .map(fact -> new Gap(fact, held(fact, mine, open, threshold)))
                .toList();
        return new Completeness(given, asked.size(), threshold, gaps).among(pair -> true);
    }

    /** Kept already, or set aside by the listing's company. */
    private static boolean isSettled(Match row, ListingId mine) {
        return row.state() == MatchState.KEPT
                || row.opinionOf(mine)
                        .filter(opinion -> !opinion.isInterested())
                        .isPresent();
    }

    /** A waste code only of an offer whose material may be waste. */
    static Set<Fact> asked(Profile mine) {
        var asked = EnumSet.of(Fact.MATERIAL, Fact.QUANTITY, Fact.DESCRIPTION);
        if (mine.isOffer()
                && mine.exchange() == Exchange.SUBSTITUTION
                && mine.said().meant() > 0
                && !mine.material(0).wasteCodes().isEmpty()) {
            asked.add(Fact.WASTE_CODE);
        }
        return asked;
    }

    private static boolean isMissing(Fact fact, ListingFacts facts, Profile mine) {
        return switch (fact) {
            case MATERIAL -> mine.said().meant() == 0;
            case QUANTITY -> facts.quantity().isEmpty();
            case DESCRIPTION -> facts.description().isBlank();
            case WASTE_CODE -> facts.wasteCode().isEmpty();
            case HAZARD -> mine.isOffer() && !mine.hazardous() && LawAllows.isMaybeHazardous(mine);
            case UNIT -> false;
        };
    }

    private List<Held> held(Fact fact, Profile mine, List<Suggestion> open, int threshold) {
        return open.stream()
                .flatMap(pair -> index.get(pair.other(mine.id())).stream()
                        .map(other -> gain(fact, mine, other, pair.explanation()))
                        .filter(gain -> gain > 0)
                        .map(gain -> held(pair, gain, threshold)))
                .toList();
    }

    private static Held held(Suggestion pair, int gain, int threshold) {
        int score = pair.explanation().score();
        return new Held(pair, gain, score < threshold && score + gain >= threshold);
    }

    /**
     * The points that this listing's answer alone could bring: nothing where the counterpart has not answered either, where
     * little else links the two, nor where no criterion reads the fact by itself.
     */
    static int gain(Fact fact, Profile mine, Profile other, Explanation explanation) {
        var material = explanation.material();
        var quantity = explanation.quantity();
        return switch (fact) {
            case MATERIAL -> material.of() - material.won();
            case QUANTITY -> explanation.restsOnLittle() || other.flow() == null ? 0 : quantity.open();
            case UNIT -> mine.flow() == null || other.flow() == null || !explanation.linksWell() ? 0 : quantity.open();
            case DESCRIPTION, WASTE_CODE, HAZARD -> 0;
        };
    }
}
