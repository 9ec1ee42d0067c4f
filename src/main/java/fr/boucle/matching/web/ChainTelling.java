package fr.boucle.matching.web;

import fr.boucle.catalogue.Catalogue;
import fr.boucle.catalogue.MaterialId;
import fr.boucle.kernel.Actor;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingView;
import fr.boucle.listings.Listings;
import fr.boucle.matching.Chain;
import fr.boucle.matching.Chains;
import fr.boucle.matching.Suggestion;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells chains to a reader who may see every listing on the way; names and distances as the reader's level allows. */
@Component
class ChainTelling {
    private static final int MOST = 5;

    private final Chains chains;
    private final Listings listings;
    private final Telling telling;
    private final Catalogue catalogue;
    private final MessageSource messages;

    ChainTelling(Chains chains, Listings listings, Telling telling, Catalogue catalogue, MessageSource messages) {
        this.chains = chains;
        this.listings = listings;
        this.telling = telling;
        this.catalogue = catalogue;
        this.messages = messages;
    }

    /** The best chains that begin or end with a listing. */
    List<ToldChain> of(ListingId listing, Actor me, Locale language) {
        var found = chains.of(listing);
        var seen = seen(found.stream().flatMap(chain -> chain.listings().stream()), me);
        return found.stream()
                .filter(chain -> seen.keySet().containsAll(chain.listings()))
                .limit(MOST)
                .map(chain -> tell(chain, id -> Objects.requireNonNull(seen.get(id)), language))
                .toList();
    }

    /** The best of an offer that begin with this very need, or lead to it. */
    List<ToldChain> between(ListingId offer, ListingId need, Actor me, Locale language) {
        return of(offer, me, language).stream()
                .filter(told -> told.chain().listings().contains(need))
                .toList();
    }

    private Map<ListingId, ListingView> seen(Stream<ListingId> ids, Actor me) {
        return listings.viewsOf(ids.distinct().toList(), me);
    }

    private ToldChain tell(Chain chain, Function<ListingId, ListingView> seen, Locale language) {
        var stops = IntStream.range(0, chain.steps().size())
                .mapToObj(at -> stop(chain, at, seen, language))
                .toList();
        var reasons =
                chain.pairs().stream().map(pair -> reason(pair, seen, language)).toList();
        return new ToldChain(chain, seen.apply(chain.offer()), stops, seen.apply(chain.need()), reasons);
    }

    private ToldChain.Stop stop(Chain chain, int at, Function<ListingId, ListingView> seen, Locale language) {
        var step = chain.steps().get(at);
        var view = seen.apply(step.taking());
        var company = view.veiled().companyName().orElse(view.open().commune());
        var treatment = say("treatment." + step.treatment(), language).toLowerCase(language);
        var done = say("chain.done", language, treatment, name(step.from(), language), name(step.into(), language));
        return new ToldChain.Stop(
                view,
                company,
                done,
                say("match.distance.km.about", language, chain.legs().get(at).step()));
    }

    /** As exactly as the side that the reader knows less of allows. */
    private ToldChain.Reason reason(Suggestion pair, Function<ListingId, ListingView> seen, Locale language) {
        var offer = seen.apply(pair.offer());
        var need = seen.apply(pair.need());
        var veiled = Stream.of(offer, need)
                .min(Comparator.comparing(ListingView::level))
                .orElseThrow();
        return new ToldChain.Reason(offer.title(), need.title(), telling.tell(pair.explanation(), veiled, language));
    }

    private String name(MaterialId id, Locale language) {
        return catalogue.material(id).map(each -> each.name(language)).orElse(id.value());
    }

    private String say(String key, Locale language, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }
}
