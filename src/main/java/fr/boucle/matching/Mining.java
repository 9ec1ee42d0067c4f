package fr.boucle.matching;

import static java.util.stream.Collectors.groupingBy;

import fr.boucle.catalogue.MaterialId;
import fr.boucle.matching.Habit.Rule;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds the habits in what was decided, in whatever order: of each class, and of a division where several classes share one. */
final class Mining {
    private static final int DIVISION = 2;
    private static final int CLASS = 5;

    private final Collection<Taking> decided;
    private final int takersAnywhere;
    private final Map<MaterialId, List<Taking>> keptOf;

    private Mining(Collection<Taking> decided) {
        this.decided = decided;
        this.takersAnywhere = count(kept(decided), Taking::taker);
        this.keptOf = kept(decided).stream().collect(groupingBy(Taking::material));
    }

    /** By activity and material. */
    static List<Habit> of(Collection<Taking> decided) {
        var mining = new Mining(decided);
        return Stream.concat(mining.at(DIVISION), mining.at(CLASS))
                .filter(Habit::isLearned)
                .sorted(Comparator.comparing((Habit each) -> each.rule().activity())
                        .thenComparing(each -> each.rule().material().value()))
                .toList();
    }

    private Stream<Habit> at(int level) {
        return decided.stream()
                .filter(each -> each.activity().length() >= level)
                .collect(groupingBy(each -> each.activity().substring(0, level)))
                .entrySet()
                .stream()
                .flatMap(each -> of(each.getKey(), each.getValue()));
    }

    private Stream<Habit> of(String activity, List<Taking> here) {
        int active = count(kept(here), Taking::taker);
        return here.stream().collect(groupingBy(Taking::material)).entrySet().stream()
                .filter(each -> activity.length() == CLASS || count(kept(each.getValue()), Mining::naceClass) > 1)
                .map(each -> habit(new Rule(activity, each.getKey()), each.getValue(), active));
    }

    private Habit habit(Rule rule, List<Taking> same, int active) {
        var taken = kept(same);
        int takers = count(taken, Taking::taker);
        int anywhere = count(keptOf.getOrDefault(rule.material(), List.of()), Taking::taker);
        return new Habit(
                rule,
                takers,
                count(taken, Taking::giver),
                count(same, Taking::taker) - takers,
                (double) takers / active * takersAnywhere / anywhere,
                taken.stream()
                        .map(Taking::match)
                        .sorted(Comparator.comparing(MatchId::value))
                        .toList());
    }

    private static List<Taking> kept(Collection<Taking> decided) {
        return decided.stream().filter(Taking::kept).toList();
    }

    private static String naceClass(Taking taking) {
        return taking.activity().substring(0, Math.min(CLASS, taking.activity().length()));
    }

    private static <T> int count(Collection<Taking> takings, Function<Taking, T> what) {
        return (int) takings.stream().map(what).distinct().count();
    }
}
