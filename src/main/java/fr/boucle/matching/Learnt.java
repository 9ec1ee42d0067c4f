package fr.boucle.matching;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What all lessons of a pair of families say together: by how much the material counts less. One refusal is no pattern;
 * each further one takes a tenth of what is left, half at most, and each match that was kept makes up for one.
 *
 * @param reasons of the refusals, each once
 * @param percent of the points for the material, 0 to {@value #MOST}
 */
public record Learnt(int refusals, int kept, List<MatchRefusal> reasons, int percent) {
    static final int MOST = 50;
    private static final double STEP = 0.9;

    static Learnt of(Collection<Lesson> living) {
        return of(living.stream().map(Lesson::reason).flatMap(Optional::stream).toList(), (int)
                living.stream().filter(each -> each.reason().isEmpty()).count());
    }

    static Learnt of(List<MatchRefusal> refusals, int kept) {
        int further = Math.max(0, refusals.size() - kept - 1);
        long percent = Math.round(100 * (1 - Math.pow(STEP, further)));
        return new Learnt(
                refusals.size(), kept, refusals.stream().sorted().distinct().toList(), (int) Math.min(MOST, percent));
    }

    /** What remains of the share of the material. */
    double factor() {
        return 1 - percent / 100.0;
    }
}
