package fr.boucle.companies;

import fr.boucle.identity.Hats;
import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.territory.Territories;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the hats: a member's for each company, an officer's for each territory. */
@Component
class HatRack implements Hats {
    private final MemberRepository members;
    private final OfficerRepository officers;
    private final ClubMembershipRepository clubs;
    private final Territories territories;
    private final Clock clock;

    HatRack(
            MemberRepository members,
            OfficerRepository officers,
            ClubMembershipRepository clubs,
            Territories territories,
            Clock clock) {
        this.members = members;
        this.officers = officers;
        this.clubs = clubs;
        this.territories = territories;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Hat> of(AccountId account) {
        var hats = new ArrayList<Hat>();
        officers.findByAccount(account).stream()
                .sorted(Comparator.comparing(Officer::role))
                .forEach(officer -> hats.add(hat(account, officer)));
        var rows = members.hats(account, LocalDate.now(clock));
        var memberships = clubs
                .findByCompanyIn(rows.stream().map(MemberHatRow::company).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        ClubMembership::company, Collectors.mapping(ClubMembership::club, Collectors.toSet())));
        rows.forEach(row -> hats.add(hat(account, row, memberships.getOrDefault(row.company(), Set.of()))));
        return hats;
    }

    private Hat hat(AccountId account, Officer officer) {
        var territory = territories.get(officer.territory());
        var kind = officer.role() == OfficerRole.STAFF ? Actor.Kind.STAFF : Actor.Kind.ORGANISER;
        return new Hat(
                officer.role().name().toLowerCase(Locale.ROOT) + ':' + officer.territory(),
                territory.settings().clubName(),
                new OfficerHat(kind, account, officer.territory()));
    }

    private static Hat hat(AccountId account, MemberHatRow row, Set<TerritoryId> clubs) {
        boolean approved = row.state() == Company.State.APPROVED;
        return new Hat(
                "member:" + row.company(),
                row.name(),
                new MemberHat(account, row.company(), row.role(), approved ? clubs : Set.of()));
    }

    /** @param clubs where the company is a member; none while it waits for approval */
    record MemberHat(AccountId person, CompanyId firm, Role role, Set<TerritoryId> clubs) implements Actor {
        @Override
        public Kind kind() {
            return Kind.MEMBER;
        }

        @Override
        public Optional<AccountId> account() {
            return Optional.of(person);
        }

        @Override
        public Optional<CompanyId> company() {
            return Optional.of(firm);
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
        public boolean manages(CompanyId company) {
            return firm.equals(company) && role == Role.MANAGER;
        }
    }

    /** Staff or an organiser of one territory. */
    record OfficerHat(Kind kind, AccountId person, TerritoryId place) implements Actor {
        @Override
        public Optional<AccountId> account() {
            return Optional.of(person);
        }

        @Override
        public Optional<TerritoryId> territory() {
            return Optional.of(place);
        }

        @Override
        public boolean seesMembersOnly() {
            return true;
        }

        @Override
        public boolean isInClub(TerritoryId club) {
            return place.equals(club);
        }
    }
}
