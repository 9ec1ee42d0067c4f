package fr.boucle.setup;

import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.TerritoryId;
import java.util.Optional;

/** A person of the sample who has just signed up. */
record Newcomer(AccountId id) implements Actor {
    @Override
    public Kind kind() {
        return Kind.ACCOUNT;
    }

    @Override
    public Optional<AccountId> account() {
        return Optional.of(id);
    }

    @Override
    public Optional<CompanyId> company() {
        return Optional.empty();
    }

    @Override
    public Optional<TerritoryId> territory() {
        return Optional.empty();
    }

    @Override
    public boolean seesMembersOnly() {
        return false;
    }

    @Override
    public boolean isInClub(TerritoryId club) {
        return false;
    }

    @Override
    public boolean manages(CompanyId company) {
        return false;
    }
}
