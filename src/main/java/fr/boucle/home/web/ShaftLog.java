package fr.boucle.home.web;

import fr.boucle.catalogue.Family;
import fr.boucle.listings.ListingSearch.FamilyCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figure of the front page: what waits for a taker, drawn as the strata of a shaft, thick in proportion. */
record ShaftLog(List<Stratum> strata, long total, long others) {
    private static final int MOST = 7;
    private static final double HEIGHT = 307;
    private static final int ROW = 44;

    /** One family: its layer, and the line from the layer to its words. Coordinates are ready for the drawing. */
    record Stratum(Family family, long count, String y, String height, String line) {
        public String pattern() {
            return "url(#h-" + family.name().toLowerCase(Locale.ROOT) + ")";
        }
    }

    static ShaftLog of(List<FamilyCount> counts) {
        var shown = counts.stream()
                .filter(each -> each.family() != Family.UNKNOWN)
                .limit(MOST)
                .toList();
        long drawn = shown.stream().mapToLong(FamilyCount::count).sum();
        long total = counts.stream().mapToLong(FamilyCount::count).sum();
        var strata = new ArrayList<Stratum>();
        double y = 0.5;
        for (var each : shown) {
            double height = HEIGHT * each.count() / Math.max(1, drawn);
            double row = ROW / 2.0 + strata.size() * (double) ROW;
            var line = "M90 " + number(y + height / 2) + "H98L124 " + number(row) + "H136";
            strata.add(new Stratum(each.family(), each.count(), number(y), number(height), line));
            y += height;
        }
        return new ShaftLog(strata, total, total - drawn);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
