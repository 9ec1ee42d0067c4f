package fr.boucle.kernel;

import java.util.Optional;

/** Whoever acts, under the hat worn: every <em>who may</em> rule asks an actor, never an account. */
public interface Actor {

    /** The hats a person can wear; {@code SYSTEM} is for jobs. */
    enum Kind {
        VISITOR,
        ACCOUNT,
        MEMBER,
        ORGANISER,
        STAFF,
        ADMINISTRATOR,
        SYSTEM
    }

    Kind kind();

    /** The person behind the hat; none for visitors and jobs. */
    Optional<AccountId> account();

    /** The company this actor acts for, as a member or by mandate. */
    default Optional<CompanyId> company() {
        return Optional.empty();
    }

    /** The territory whose officer this actor is. */
    default Optional<TerritoryId> territory() {
        return Optional.empty();
    }

    /** True for whoever may see what is reserved to members: people of approved companies of a club, and officers. */
    default boolean seesMembersOnly() {
        return false;
    }

    /** True for members of the club of this territory, and its officers. */
    default boolean isInClub(TerritoryId club) {
        return false;
    }

    /** True for a member who also manages the people of the company. */
    default boolean manages(CompanyId company) {
        return false;
    }

    /** True for anyone who may speak for this company. */
    default boolean actsFor(CompanyId other) {
        return company().filter(other::equals).isPresent();
    }

    /** True for staff of this territory, and for jobs. */
    default boolean isStaffOf(TerritoryId place) {
        return kind() == Kind.SYSTEM
                || (kind() == Kind.STAFF && territory().filter(place::equals).isPresent());
    }

    /** True for staff and organisers of this territory, and for jobs. */
    default boolean isOfficerOf(TerritoryId place) {
        return isStaffOf(place)
                || (kind() == Kind.ORGANISER
                        && territory().filter(place::equals).isPresent());
    }

    default boolean isSignedIn() {
        return account().isPresent();
    }

    /** Somebody who has not signed in. */
    static Actor visitor() {
        return Hatless.VISITOR;
    }

    /** A job of the installation itself. */
    static Actor system() {
        return Hatless.SYSTEM;
    }

    /** The two actors that are nobody. */
    enum Hatless implements Actor {
        VISITOR(Kind.VISITOR),
        SYSTEM(Kind.SYSTEM);

        private final Kind kind;

        Hatless(Kind kind) {
            this.kind = kind;
        }

        @Override
        public Kind kind() {
            return kind;
        }

        @Override
        public Optional<AccountId> account() {
            return Optional.empty();
        }

        @Override
        public boolean seesMembersOnly() {
            return this == SYSTEM;
        }

        @Override
        public boolean isInClub(TerritoryId club) {
            return this == SYSTEM;
        }

        @Override
        public boolean manages(CompanyId company) {
            return this == SYSTEM;
        }
    }
}
