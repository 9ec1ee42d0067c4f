package fr.boucle.setup;

import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
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
}
