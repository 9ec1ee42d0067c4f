package fr.boucle.conversations;

import fr.boucle.companies.Member;
import fr.boucle.companies.Officer;
import fr.boucle.companies.OfficerRole;
import fr.boucle.companies.Teams;
import fr.boucle.kernel.AccountId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who belongs to a team today: a consultant whose mandate has ended does not. */
@Component
class People {
    private final Teams teams;
    private final Clock clock;

    People(Teams teams, Clock clock) {
        this.teams = teams;
        this.clock = clock;
    }

    Set<AccountId> of(Team team) {
        return of(team, officer -> true);
    }

    /** Without the organisers of the club, whom messages to the team do not concern. */
    Set<AccountId> whoAnswerFor(Team team) {
        return of(team, officer -> officer.role() == OfficerRole.STAFF);
    }

    private Set<AccountId> of(Team team, Predicate<Officer> chosen) {
        var members = team.company().stream()
                .flatMap(company -> teams.of(company).stream())
                .filter(this::actsToday)
                .map(Member::account);
        var officers = team.territory().stream()
                .flatMap(territory -> teams.officers(territory).stream())
                .filter(chosen)
                .map(Officer::account);
        return Stream.concat(members, officers).collect(Collectors.toSet());
    }

    private boolean actsToday(Member member) {
        return member.mandate()
                .filter(until -> until.isBefore(LocalDate.now(clock)))
                .isEmpty();
    }
}
