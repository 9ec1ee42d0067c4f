package fr.boucle.listings;

import fr.boucle.catalogue.MaterialId;
import java.util.Optional;
import org.springframework.data.domain.Page;

/**
 * What a search found.
 *
 * @param partly no listing answers to every word: these answer to some
 * @param broader where nothing was found, a broader concept that would find something
 */
public record Finding(
        Page<ListingView> page,
        Tallies tallies,
        Understanding understood,
        boolean partly,
        Optional<MaterialId> broader) {}
