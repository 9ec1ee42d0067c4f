package fr.boucle.companies;

import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.TerritoryId;
import java.time.Instant;
import java.util.Optional;

/** Somebody accepted a version of a charter for a company. It is kept, also when a newer version asks again. */
public record CharterAcceptance(
        CompanyId company, TerritoryId territory, int version, Instant at, Optional<AccountId> by) {}
