package fr.boucle.readiness.web;

import fr.boucle.readiness.Axis;
import fr.boucle.readiness.Rating;
import fr.boucle.readiness.Standing;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * A standing drawn: one spoke an axis, one ring a level. What is unknown lies at the centre with a hollow mark and says so.
 *
 * @param area the corners of how it stands, as SVG wants them
 * @param before of how it stood earlier; null where it stood nowhere
 * @param told all of it in one sentence, for who does not see it
 */
record Radar(
        List<String> rings,
        List<Spoke> spokes,
        String area,
        @Nullable String before,
        String told) {
    private static final double CENTRE_X = 180;
    private static final double CENTRE_Y = 132;
    private static final double RADIUS = 85;
    private static final double OUTSIDE = 12;
    private static final double MIDDLE = 0.1;

    /** An axis with its mark and its words. */
    record Spoke(String x, String y, Mark mark, Words words) {}

    /** Where the axis stands on its spoke. */
    record Mark(String x, String y, boolean known) {}

    /** What is printed at the end of a spoke. */
    record Words(String x, String y, String below, String anchor, String axis, String level) {}

    static Radar of(Standing standing, MessageSource messages, Locale language) {
        var axes = Arrays.asList(Axis.values());
        var spokes = axes.stream()
                .map(axis -> spoke(axis, standing, messages, language))
                .toList();
        return new Radar(
                IntStream.rangeClosed(1, Axis.HIGHEST)
                        .mapToObj(level -> corners(axes.stream().map(axis -> at(axis, level))))
                        .toList(),
                spokes,
                corners(standing),
                standing.before().map(Radar::corners).orElse(null),
                spokes.stream()
                        .map(each -> each.words().axis() + " " + each.words().level())
                        .collect(Collectors.joining(", ")));
    }

    private static Spoke spoke(Axis axis, Standing standing, MessageSource messages, Locale language) {
        var rating = standing.of(axis);
        var end = at(axis, Axis.HIGHEST);
        var mark = at(axis, rating.map(Rating::level).orElse(0));
        var level = rating.map(each ->
                        messages.getMessage("readiness.of", new Object[] {each.level(), Axis.HIGHEST}, language))
                .orElseGet(() -> messages.getMessage("readiness.unknown", null, language));
        return new Spoke(
                end.x(),
                end.y(),
                new Mark(mark.x(), mark.y(), rating.isPresent()),
                words(axis, messages.getMessage("readiness.axis." + axis, null, language), level));
    }

    private static Words words(Axis axis, String name, String level) {
        double sideways = Math.sin(angle(axis));
        double x = CENTRE_X + (RADIUS + OUTSIDE) * sideways;
        double y = CENTRE_Y - (RADIUS + OUTSIDE) * Math.cos(angle(axis));
        double first = axis == Axis.TECHNOLOGY ? y - OUTSIDE : axis == Axis.LEGAL ? y + OUTSIDE : y;
        var anchor = sideways > MIDDLE ? "start" : sideways < -MIDDLE ? "end" : "middle";
        return new Words(number(x), number(first), number(first + 15), anchor, name, level);
    }

    private static String corners(Standing standing) {
        return corners(Arrays.stream(Axis.values())
                .map(axis -> at(axis, standing.of(axis).map(Rating::level).orElse(0))));
    }

    private static String corners(Stream<Mark> points) {
        return points.map(each -> each.x() + "," + each.y()).collect(Collectors.joining(" "));
    }

    private static Mark at(Axis axis, int level) {
        double far = RADIUS * level / Axis.HIGHEST;
        return new Mark(
                number(CENTRE_X + far * Math.sin(angle(axis))), number(CENTRE_Y - far * Math.cos(angle(axis))), true);
    }

    private static double angle(Axis axis) {
        return 2 * Math.PI * axis.ordinal() / Axis.values().length;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
