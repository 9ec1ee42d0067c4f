package fr.boucle.matching.web;

import fr.boucle.identity.Account;
import fr.boucle.identity.Accounts;
import fr.boucle.kernel.AccountId;
import fr.boucle.matching.Decision;
import fr.boucle.matching.Match;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The life of a match for staff: who put it there, who decided on it, and when. */
@Component
class MatchHistory {
    private final Accounts accounts;

    MatchHistory(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * One step.
     *
     * @param at absent for decisions of before this was written down
     * @param key of its sentence, under {@code match.step}
     * @param who absent where it was a job
     */
    record Step(Optional<Instant> at, String key, Optional<String> who) {}

    List<Step> of(Match match) {
        var decider = match.decision().flatMap(Decision::who);
        var people = accounts.named(
                Stream.of(match.proposedBy(), decider).flatMap(Optional::stream).toList());
        var steps = new ArrayList<Step>();
        steps.add(new Step(
                Optional.of(match.proposedAt()),
                match.isByHand() ? "byHand" : "found",
                match.proposedBy().flatMap(each -> name(each, people))));
        match.decision()
                .map(how -> new Step(
                        Optional.ofNullable(how.at()),
                        match.state().name(),
                        how.who().flatMap(each -> name(each, people))))
                .ifPresent(steps::add);
        return steps;
    }

    private static Optional<String> name(AccountId id, Map<AccountId, Account> people) {
        return Optional.ofNullable(people.get(id)).map(Account::name);
    }
}
