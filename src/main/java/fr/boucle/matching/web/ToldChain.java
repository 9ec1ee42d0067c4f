package fr.boucle.matching.web;

import fr.boucle.listings.ListingView;
import fr.boucle.matching.Chain;
import java.util.List;

/**
 * A chain in a reader's words, ready to print.
 *
 * @param need the listing that it leads to
 * @param reasons of each pair: a title of both sides, and why
 */
record ToldChain(Chain chain, ListingView offer, List<Stop> stops, ListingView need, List<Reason> reasons) {

    /**
     * A company on the way.
     *
     * @param listing by which the resource comes in
     * @param company its name, or where it is while the reader may not know the name
     * @param done what it does to the resource
     * @param road how far it is from what came before
     */
    record Stop(ListingView listing, String company, String done, String road) {}

    /** Why a pair of the chain fits. */
    record Reason(String offer, String need, Told told) {}

    /** How far the need is from the last company on the way. */
    public int lastKm() {
        return chain.legs().get(chain.legs().size() - 1).step();
    }
}
