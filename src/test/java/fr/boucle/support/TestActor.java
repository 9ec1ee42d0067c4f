package fr.boucle.support;

import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.TerritoryId;
import java.util.Optional;
import java.util.Set;

/** Somebody with a hat, for rules that ask an actor. */
public record TestActor(
        Kind kind,
        Optional<AccountId> account,
        Optional<CompanyId> company,
        Optional<TerritoryId> territory,
        Set<TerritoryId> clubs)
        implements Actor {

    public static Actor person(AccountId account) {
        return new TestActor(Kind.ACCOUNT, Optional.of(account), Optional.empty(), Optional.empty(), Set.of());
    }

    public static Actor administrator() {
        return new TestActor(Kind.ADMINISTRATOR, Optional.empty(), Optional.empty(), Optional.empty(), Set.of());
    }

    public static Actor member(CompanyId company, TerritoryId club) {
        return new TestActor(Kind.MEMBER, Optional.empty(), Optional.of(company), Optional.empty(), Set.of(club));
    }

    /** A member of a company that still waits for approval. */
    public static Actor newcomer(CompanyId company) {
        return new TestActor(Kind.MEMBER, Optional.empty(), Optional.of(company), Optional.empty(), Set.of());
    }

    public static Actor staff(TerritoryId territory) {
        return new TestActor(Kind.STAFF, Optional.empty(), Optional.empty(), Optional.of(territory), Set.of(territory));
    }

    public static Actor organiser(TerritoryId territory) {
        return new TestActor(
                Kind.ORGANISER, Optional.empty(), Optional.empty(), Optional.of(territory), Set.of(territory));
    }

    @Override
    public boolean seesMembersOnly() {
        return !clubs.isEmpty();
    }

    @Override
    public boolean isInClub(TerritoryId club) {
        return clubs.contains(club);
    }

    @Override
    public boolean manages(CompanyId other) {
        return actsFor(other);
    }
}
