package fr.boucle.reporting;

import fr.boucle.listings.Exchange;
import fr.boucle.synergies.Stage;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A synergy in a list.
 *
 * @param version as it stood
 * @param open everybody may read its title, made of its listings'
 * @param family of what is exchanged
 */
public record SynergyLine(
        UUID id,
        long version,
        long number,
        String title,
        boolean open,
        Exchange exchange,
        Stage stage,
        LocalDate openedOn,
        @Nullable LocalDate completedOn,
        @Nullable String family) {}
