package fr.boucle.matching;

import fr.boucle.kernel.Actor;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lessons from pairs of profiles, as if their matches had been decided. */
final class LessonSamples {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private LessonSamples() {}

    static Lesson kept(Profile offer, Profile need) {
        return lesson(offer, need, null);
    }

    static List<Lesson> refused(Profile offer, Profile need, MatchRefusal reason, int times) {
        return Stream.generate(() -> lesson(offer, need, reason)).limit(times).toList();
    }

    private static Lesson lesson(Profile offer, Profile need, @Nullable MatchRefusal reason) {
        var match = new Match(offer, need, new Explanation(List.of()), NOON);
        return new Lesson(match, Lesson.Families.of(offer, need), reason, Actor.system(), NOON);
    }
}
