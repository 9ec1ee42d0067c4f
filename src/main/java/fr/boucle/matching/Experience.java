package fr.boucle.matching;

import static java.util.stream.Collectors.groupingBy;

import fr.boucle.catalogue.Family;
import fr.boucle.kernel.TerritoryId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What refusals have taught, in memory: by territory of the offer and pair of families. Most territories have none. */
@Component
class Experience {
    private static final int FAMILIES = Family.values().length;

    private volatile Map<TerritoryId, @Nullable Learnt[]> territories = Map.of();

    /** By how much the lessons lower the share of the material: 0.5 to 1. Quick: asked of every pair. */
    double factor(Profile offer, Profile need) {
        var learnt = find(offer, need);
        return learnt == null ? 1 : learnt.factor();
    }

    /** Empty where nothing is lowered. */
    Optional<Learnt> of(Profile offer, Profile need) {
        return Optional.ofNullable(find(offer, need));
    }

    private @Nullable Learnt find(Profile offer, Profile need) {
        var all = territories;
        var here = all.isEmpty() ? null : all.get(offer.territory());
        return here == null ? null : here[at(offer.family(), need.family())];
    }

    private static int at(Family offered, Family needed) {
        return offered.ordinal() * FAMILIES + needed.ordinal();
    }

    /** From now on these lessons count, and no others. */
    void replace(Collection<Lesson> living) {
        var fresh = new HashMap<TerritoryId, @Nullable Learnt[]>();
        living.stream()
                .collect(groupingBy(Lesson::territory, groupingBy(Lesson::families)))
                .forEach((territory, pairs) -> pairs.forEach((pair, lessons) -> put(territory, pair, lessons, fresh)));
        territories = Map.copyOf(fresh);
    }

    private static void put(
            TerritoryId territory,
            Lesson.Families pair,
            List<Lesson> lessons,
            Map<TerritoryId, @Nullable Learnt[]> into) {
        var learnt = Learnt.of(lessons);
        if (learnt.percent() > 0) {
            into.computeIfAbsent(territory, any -> new Learnt[FAMILIES * FAMILIES])[at(pair.offered(), pair.needed())] =
                    learnt;
        }
    }
}
