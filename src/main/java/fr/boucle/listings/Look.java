package fr.boucle.listings;

import fr.boucle.kernel.CompanyId;
import java.time.LocalDate;
import java.util.Optional;

/** Somebody read what is not for everybody; the owner is told. Without a company it was the territory's team. */
public record Look(LocalDate day, Optional<CompanyId> company, ListingView.Level level) {}
