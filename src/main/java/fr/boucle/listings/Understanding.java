package fr.boucle.listings;

import fr.boucle.catalogue.MaterialId;
import fr.boucle.territory.Commune;
import java.util.List;
import java.util.Optional;

/**
 * How a search was understood.
 *
 * @param materials what the words name; listings of narrower ones are found too
 * @param code of the list of waste, or the first pairs of one
 * @param words those that are looked for as they are written
 */
public record Understanding(
        List<MaterialId> materials, Optional<Commune> place, Optional<String> code, List<String> words) {
    static final Understanding NOTHING = new Understanding(List.of(), Optional.empty(), Optional.empty(), List.of());
}
