package fr.boucle.readiness.web;

import fr.boucle.identity.Account;
import fr.boucle.identity.Accounts;
import fr.boucle.kernel.AccountId;
import fr.boucle.readiness.Axis;
import fr.boucle.readiness.Indication;
import fr.boucle.readiness.Rating;
import fr.boucle.readiness.Standing;
import fr.boucle.synergies.Synergy;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes of a standing what a page prints. */
@Component
class StandingTelling {
    private final MessageSource messages;
    private final Accounts accounts;

    StandingTelling(MessageSource messages, Accounts accounts) {
        this.messages = messages;
        this.accounts = accounts;
    }

    /**
     * An axis in the table.
     *
     * @param rating null while nobody said anything
     * @param by who said it; null where that is not kept
     * @param next the level that would come next; null at the best
     * @param hint what the data prove beyond what was said; null where they prove no more
     */
    record Row(
            Axis axis,
            @Nullable Rating rating,
            @Nullable String by,
            @Nullable Integer next,
            @Nullable Indication hint) {}

    List<Row> rows(Standing standing, Synergy synergy) {
        var hints = Indication.of(synergy).stream().collect(Collectors.toMap(Indication::axis, Function.identity()));
        var names = names(standing.history());
        return Arrays.stream(Axis.values())
                .map(axis -> row(axis, standing.of(axis), Optional.ofNullable(hints.get(axis)), names))
                .toList();
    }

    private static Row row(
            Axis axis, Optional<Rating> rating, Optional<Indication> hint, Map<AccountId, Account> names) {
        int level = rating.map(Rating::level).orElse(0);
        return new Row(
                axis,
                rating.orElse(null),
                rating.flatMap(Rating::ratedBy)
                        .map(names::get)
                        .map(Account::name)
                        .orElse(null),
                level == Axis.HIGHEST ? null : level + 1,
                hint.filter(each -> each.level() > level).orElse(null));
    }

    Map<AccountId, Account> names(List<Rating> ratings) {
        return accounts.named(ratings.stream()
                .flatMap(each -> each.ratedBy().stream())
                .distinct()
                .toList());
    }

    Radar radar(Standing standing, Locale language) {
        return Radar.of(standing, messages, language);
    }
}
