package fr.boucle.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** Chooses among readings of the same words: the one that says most wins, and silences those that add nothing. */
final class Choice {
    private static final double SMALLEST_SHARE = 0.3;
    private static final int MOST = 60;

    /** A mention that was kept, and how much of it no other mention had said before. */
    record Kept(Mention mention, double share, boolean denied) {}

    private final Denials denials;
    private final BiPredicate<MaterialId, MaterialId> broader;
    private final Map<Integer, List<Kept>> byPlace = new HashMap<>();
    private final List<Kept> kept = new ArrayList<>();

    /** @param broader whether one concept is broader than the other, or the same */
    Choice(Denials denials, BiPredicate<MaterialId, MaterialId> broader) {
        this.denials = denials;
        this.broader = broader;
    }

    List<Kept> among(List<Mention> mentions) {
        mentions.stream()
                .filter(mention -> !denials.tearApart(mention))
                .sorted(Comparator.comparingDouble(Mention::worth).reversed())
                .takeWhile(mention -> kept.size() < MOST)
                .forEach(mention -> weigh(mention, denials.deny(mention)));
        return kept.stream().filter(each -> !isSaidWithin(each)).toList();
    }

    /** Between the words of a narrower concept, the broader one is but a part of its name. */
    private boolean isSaidWithin(Kept each) {
        return kept.stream()
                .filter(other -> other != each && other.denied() == each.denied())
                .filter(other ->
                        !other.mention().material().equals(each.mention().material()))
                .anyMatch(other ->
                        other.mention().encloses(each.mention()) && isBroader(each.mention(), other.mention()));
    }

    private void weigh(Mention mention, boolean denied) {
        double free = 0;
        var rivals = new ArrayList<Kept>();
        for (var clue : mention.clues()) {
            var here = byPlace.getOrDefault(clue.place(), List.of()).stream()
                    .filter(other -> denied || !other.denied())
                    .toList();
            free += here.isEmpty() ? clue.rarity() : 0;
            rivals.addAll(here);
        }
        if (rivals.stream().anyMatch(rival -> isBroader(mention, rival.mention()))) {
            return;
        }
        if (free > 0) {
            rivals.stream().filter(rival -> isBroader(rival.mention(), mention)).forEach(this::drop);
        }
        if (free > 0) {
            double all = mention.clues().stream().mapToDouble(Clue::rarity).sum();
            keep(mention, Math.max(SMALLEST_SHARE, free / all), denied);
        } else if (rivals.stream().anyMatch(rival -> isAsGood(mention, rival.mention()))) {
            keep(mention, 1, denied);
        }
    }

    /** Two concepts share these very words: the text can't tell them apart. */
    private static boolean isAsGood(Mention mention, Mention rival) {
        return mention.worth() >= rival.worth() && mention.isAtSamePlaces(rival);
    }

    private boolean isBroader(Mention one, Mention other) {
        return broader.test(one.material(), other.material());
    }

    private void drop(Kept each) {
        kept.remove(each);
        byPlace.values().forEach(here -> here.remove(each));
    }

    private void keep(Mention mention, double share, boolean denied) {
        var each = new Kept(mention, share, denied);
        kept.add(each);
        for (int place : mention.places()) {
            byPlace.computeIfAbsent(place, p -> new ArrayList<>()).add(each);
        }
    }
}
