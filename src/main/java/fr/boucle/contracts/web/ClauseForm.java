package fr.boucle.contracts.web;

import fr.boucle.contracts.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A clause as typed; one without a key is new, and nothing where nothing was written. */
record ClauseForm(
        @Nullable String key,
        @Nullable String title,
        @Nullable String text,
        @Nullable Boolean kept) {
    private static final int NEW = 2;
    private static final int HALF = 8;

    /** Those that there are, and room for some of one's own. */
    static List<ClauseForm> of(List<Clause> clauses) {
        var own = IntStream.range(0, NEW).mapToObj(n -> new ClauseForm("", "", "", true));
        return Stream.concat(
                        clauses.stream()
                                .map(each -> new ClauseForm(each.key(), each.title(), each.text(), each.kept())),
                        own)
                .toList();
    }

    static List<Clause> toClauses(@Nullable List<ClauseForm> typed) {
        var clauses = new ArrayList<Clause>();
        for (var each : Objects.requireNonNullElse(typed, List.<ClauseForm>of())) {
            if (!each.isUntouched()) {
                clauses.add(each.toClause());
            }
        }
        return clauses;
    }

    private boolean isUntouched() {
        return blank(key) && blank(title) && blank(text);
    }

    private Clause toClause() {
        var name = blank(key) ? "own-" + UUID.randomUUID().toString().substring(0, HALF) : Objects.requireNonNull(key);
        return new Clause(
                name,
                Objects.requireNonNullElse(title, ""),
                Objects.requireNonNullElse(text, ""),
                Boolean.TRUE.equals(kept));
    }

    private static boolean blank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }
}
