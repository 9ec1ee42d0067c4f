package fr.boucle.synergies;

import fr.boucle.companies.Companies;
import fr.boucle.conversations.ConversationOpening;
import fr.boucle.conversations.Conversations;
import fr.boucle.conversations.Subject;
import fr.boucle.kernel.Actor;
import fr.boucle.listings.Listings;
import fr.boucle.listings.Reservations;
import fr.boucle.matching.MatchRefusal;
import fr.boucle.matching.Matches;
import fr.boucle.matching.Pools;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What follows elsewhere when a synergy moves: contacts open and close, an offer is kept for its taker, a pool dissolves. */
@Component
class Consequences {
    private final Listings listings;
    private final Reservations reservations;
    private final Companies companies;
    private final Matches matches;
    private final Pools pools;
    private final Conversations conversations;

    Consequences(
            Listings listings,
            Reservations reservations,
            Companies companies,
            Matches matches,
            Pools pools,
            Conversations conversations) {
        this.listings = listings;
        this.reservations = reservations;
        this.companies = companies;
        this.matches = matches;
        this.pools = pools;
        this.conversations = conversations;
    }

    /** The last yes opens the contacts; a no closes all, and teaches matching. */
    void ofAnswer(Synergy synergy, @Nullable MatchRefusal why, Actor actor) {
        if (synergy.stage() == Stage.DISCUSSION) {
            eachPair(synergy, (mine, other) -> {
                if (!mine.isOut() && !other.isOut()) {
                    listings.disclose(mine.listing(), other.company());
                }
            });
            conversations.open(talk(synergy));
        } else if (synergy.stage() == Stage.LOST) {
            lose(synergy);
            if (why != null) {
                synergy.match().ifPresent(match -> matches.learn(match, why, actor));
            }
        }
    }

    void of(Move move, Synergy synergy) {
        switch (move) {
            case IMPLEMENT ->
                synergy.parties().stream()
                        .filter(party -> party.isGiver() && synergy.pool().isEmpty())
                        .forEach(party -> reserve(synergy, party));
            case STEP_BACK -> {
                if (synergy.stage() == Stage.NEGOTIATION) {
                    release(synergy);
                } else if (synergy.stage() == Stage.IDEA) {
                    close(synergy);
                }
            }
            case LOSE -> lose(synergy);
            case REVIVE -> synergy.pool().ifPresent(pools::revive);
            case END -> end(synergy);
            case NEGOTIATE, COMPLETE, HOLD, RESUME -> {}
        }
    }

    private void lose(Synergy synergy) {
        close(synergy);
        release(synergy);
        synergy.pool().ifPresent(pools::dissolve);
    }

    private void close(Synergy synergy) {
        eachPair(synergy, (mine, other) -> listings.close(mine.listing(), other.company()));
        conversations.close(subject(synergy));
    }

    /** Between those who said yes; the officers who follow the synergy read along. */
    private static ConversationOpening talk(Synergy synergy) {
        var companies = synergy.parties().stream()
                .filter(party -> !party.isOut())
                .map(Party::company)
                .collect(Collectors.toSet());
        var territories = Stream.concat(
                        Stream.of(synergy.territory()),
                        synergy.parties().stream().map(Party::territory))
                .collect(Collectors.toSet());
        return new ConversationOpening(subject(synergy), synergy.title(), companies, territories);
    }

    private static Subject subject(Synergy synergy) {
        return Subject.synergy(synergy.id().value());
    }

    /** Two parties of one synergy. */
    private interface OfTwo {
        void act(Party mine, Party other);
    }

    private static void eachPair(Synergy synergy, OfTwo act) {
        for (var mine : synergy.parties()) {
            for (var other : synergy.parties()) {
                if (mine != other) {
                    act.act(mine, other);
                }
            }
        }
    }

    /** What two takers want at once, only one gets. */
    private void reserve(Synergy synergy, Party giver) {
        var supply = synergy.agreement().supply();
        reservations
                .reserveAYear(
                        giver.listing(),
                        supply.aYear(),
                        companies
                                .get(Party.taker(synergy.parties())
                                        .orElseThrow()
                                        .company())
                                .name(),
                        Actor.system())
                .ifPresent(kept -> giver.keep(kept.id()));
    }

    private void release(Synergy synergy) {
        synergy.parties()
                .forEach(party -> party.reservation().ifPresent(kept -> {
                    reservations.release(party.listing(), kept, Actor.system());
                    party.keep(null);
                }));
    }

    /** What came once has gone; a stream that stopped is offered again. */
    private void end(Synergy synergy) {
        if (synergy.agreement().supply().isAStream()) {
            release(synergy);
        } else {
            synergy.parties()
                    .forEach(party -> party.reservation()
                            .ifPresent(kept -> reservations.deliver(party.listing(), kept, Actor.system())));
        }
    }
}
