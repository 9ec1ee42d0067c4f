package fr.boucle.matching;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.boucle.catalogue.Family;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Audited;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.Listings;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What decided matches have taught of pairs of families: it lowers later matches of the territory until revoked. */
@Service
@Transactional
public class Lessons {
    private final LessonRepository lessons;
    private final MatchIndex index;
    private final Listings listings;
    private final Takings takings;
    private final ExperienceUpkeep upkeep;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Lessons(
            LessonRepository lessons,
            MatchIndex index,
            Listings listings,
            Takings takings,
            ExperienceUpkeep upkeep,
            ApplicationEventPublisher events,
            Clock clock) {
        this.lessons = lessons;
        this.index = index;
        this.listings = listings;
        this.takings = takings;
        this.upkeep = upkeep;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What a pair of families has taught a territory.
     *
     * @param learnt by the lessons that count
     * @param lessons the revoked ones too, the latest first
     */
    public record Taught(Family offered, Family needed, Learnt learnt, List<Lesson> lessons) {}

    /** Called in the transaction that keeps the match and holds its row. */
    void keep(Match match, Actor actor) {
        write(match, null, actor);
    }

    /** Called in the transaction that refuses the match, or loses its synergy, and holds its row. */
    void refuse(Match match, MatchRefusal reason, Actor actor) {
        if (reason.teaches()) {
            write(match, reason, actor);
        }
    }

    private void write(Match match, @Nullable MatchRefusal reason, Actor actor) {
        var pair = pair(match);
        lessons.findByMatch(match.id())
                .ifPresentOrElse(
                        known -> known.say(reason, actor, clock.instant()),
                        () -> pair.map(both -> Lesson.Families.of(both.offer(), both.need()))
                                .filter(Lesson.Families::areKnown)
                                .map(families -> new Lesson(match, families, reason, actor, clock.instant()))
                                .ifPresent(lessons::save));
        if (reason == null || reason == MatchRefusal.WRONG_MATERIAL) {
            pair.flatMap(both -> Taking.of(match, both, reason == null)).ifPresent(takings::say);
        }
        ExperienceUpkeep.afterCommit(upkeep::catchUp);
    }

    private Optional<Judge.Pair> pair(Match match) {
        return profile(match.offer()).flatMap(offer -> profile(match.need()).map(need -> new Judge.Pair(offer, need)));
    }

    private Optional<Profile> profile(ListingId id) {
        return index.get(id).or(() -> listings.facts(id).map(index::profile));
    }

    /** What was learned in this territory, what weighs most first. */
    @Transactional(readOnly = true)
    public List<Taught> of(TerritoryId territory, Actor officer) {
        mustBeOfficer(territory, officer);
        return lessons.ofTerritory(territory).stream()
                .collect(groupingBy(Lesson::families, LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(pair -> taught(pair.getKey(), pair.getValue()))
                .sorted(Comparator.comparingInt(each -> -each.learnt().percent()))
                .toList();
    }

    private static Taught taught(Lesson.Families pair, List<Lesson> all) {
        var living = all.stream().filter(each -> !each.isRevoked()).toList();
        return new Taught(pair.offered(), pair.needed(), Learnt.of(living), all);
    }

    /** What this match taught the officer's territory, with all that its pair of families taught. */
    @Transactional(readOnly = true)
    public Optional<Taught> from(MatchId match, Actor officer) {
        return lessons.findByMatch(match)
                .filter(lesson -> !lesson.isRevoked() && officer.isOfficerOf(lesson.territory()))
                .flatMap(lesson -> of(lesson.territory(), officer).stream()
                        .filter(each -> each.lessons().contains(lesson))
                        .findFirst());
    }

    /** It no longer counts. */
    public void revoke(UUID id, Actor officer) {
        var lesson = mine(id, officer);
        if (!lesson.isRevoked()) {
            lesson.revoke(officer, clock.instant());
            changed(lesson, "lesson.revoked", officer);
        }
    }

    /** It counts again. */
    public void restore(UUID id, Actor officer) {
        var lesson = mine(id, officer);
        if (lesson.isRevoked()) {
            lesson.restore();
            changed(lesson, "lesson.restored", officer);
        }
    }

    private Lesson mine(UUID id, Actor officer) {
        var lesson = lessons.lock(id).orElseThrow(() -> new NotFound("lesson", id));
        mustBeOfficer(lesson.territory(), officer);
        return lesson;
    }

    private void changed(Lesson lesson, String act, Actor officer) {
        events.publishEvent(Audited.of(officer, act, lesson.id(), lesson.offered() + " " + lesson.needed()));
        ExperienceUpkeep.afterCommit(upkeep::catchUp);
    }

    private static void mustBeOfficer(TerritoryId territory, Actor officer) {
        if (!officer.isOfficerOf(territory)) {
            throw new NotFound("territory", territory);
        }
    }
}
