package fr.boucle.matching;

import fr.boucle.catalogue.Catalogue;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingState;
import fr.boucle.matching.Chaining.Market;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All chains: found when asked, from the best matches of a listing. */
@Service
@Transactional
public class Chains {
    private final Matches matches;
    private final MatchRepository rows;
    private final MatchIndex index;
    private final Judge judge;
    private final Crafts crafts;

    Chains(Matches matches, MatchRepository rows, MatchIndex index, Judge judge, Catalogue catalogue) {
        this.matches = matches;
        this.rows = rows;
        this.index = index;
        this.judge = judge;
        this.crafts = new Crafts(catalogue);
    }

    /** Those that begin or end with a listing, the highest score first. */
    @Transactional(readOnly = true)
    public List<Chain> of(ListingId listing) {
        var found = matches.profile(listing)
                .map(mine -> new Chaining(judge, crafts, new Listed()).of(mine))
                .orElse(List.of());
        return found.isEmpty() ? found : undecided(found);
    }

    /** Those of which staff have decided on no pair. */
    private List<Chain> undecided(List<Chain> found) {
        var listings =
                found.stream().flatMap(chain -> chain.listings().stream()).collect(Collectors.toSet());
        var decided = rows.decidedAmong(listings).stream()
                .map(row -> List.of(row.offer(), row.need()))
                .collect(Collectors.toSet());
        return found.stream()
                .filter(chain ->
                        chain.pairs().stream().noneMatch(pair -> decided.contains(List.of(pair.offer(), pair.need()))))
                .toList();
    }

    /** @param key of the chain, as {@link Chain#key} tells it */
    @Transactional(readOnly = true)
    public Chain get(ListingId listing, String key) {
        return of(listing).stream()
                .filter(chain -> chain.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("chain", key));
    }

    /**
     * A chain that is kept.
     *
     * @param match the first of its pairs that concerns the officer: it is kept with the chain
     */
    public record Kept(Chain chain, Match match) {}

    /** Called by synergies in the transaction that opens one. */
    public Kept keep(ListingId listing, String key, Actor officer) {
        rows.lockProposals();
        var chain = get(listing, key);
        if (!chain.listings().stream().allMatch(this::isOnline)) {
            throw new RuleViolation("match.notOnline");
        }
        return chain.pairs().stream()
                .filter(pair -> concerns(pair.offer(), officer) || concerns(pair.need(), officer))
                .findFirst()
                .flatMap(matches::write)
                .map(match -> new Kept(chain, matches.keep(match.id(), officer)))
                .orElseThrow(() -> new NotFound("chain", key));
    }

    private boolean isOnline(ListingId id) {
        return index.get(id)
                .filter(each -> each.state() == ListingState.PUBLISHED)
                .isPresent();
    }

    private boolean concerns(ListingId id, Actor officer) {
        return index.get(id)
                .filter(each -> officer.isOfficerOf(each.territory()))
                .isPresent();
    }

    /** What is listed, read for one question. */
    private final class Listed implements Market {
        private @Nullable List<Profile> services;
        private @Nullable Map<CompanyId, List<Profile>> byCompany;

        @Override
        public List<Suggestion> best(Profile mine, int most) {
            return matches.unwritten(mine, most);
        }

        @Override
        public Optional<Profile> counterpart(Suggestion pair, Profile mine) {
            return index.get(pair.other(mine.id()));
        }

        @Override
        public List<Profile> ofCompany(CompanyId company) {
            if (byCompany == null) {
                byCompany = index.all().collect(Collectors.groupingBy(Profile::company));
            }
            return byCompany.getOrDefault(company, List.of());
        }

        @Override
        public List<Profile> services() {
            if (services == null) {
                services = index.all()
                        .filter(each -> each.state() == ListingState.PUBLISHED && crafts.isTreating(each))
                        .toList();
            }
            return services;
        }
    }
}
