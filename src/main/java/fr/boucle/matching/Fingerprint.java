package fr.boucle.matching;

import fr.boucle.listings.ListingFacts;
import java.util.Arrays;

/** Tells whether facts have changed without keeping them: 64 bits of FNV-1a over all of them. */
final class Fingerprint {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Fingerprint() {}

    /** The same on every node and after every start. */
    static long of(ListingFacts facts) {
        var clubs = facts.clubs().stream().map(Object::toString).sorted().toArray();
        var text = Arrays.asList(
                        facts.id(),
                        facts.territory(),
                        facts.company(),
                        facts.kind(),
                        facts.exchange(),
                        facts.state(),
                        facts.title(),
                        facts.description(),
                        facts.quantityOrNull(),
                        facts.rhythm(),
                        facts.period(),
                        facts.point(),
                        facts.chosenMaterial(),
                        facts.wasteCodeOrNull(),
                        facts.hazardous(),
                        facts.audience(),
                        facts.activity())
                + Arrays.toString(clubs);
        long hash = OFFSET;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return hash;
    }
}
