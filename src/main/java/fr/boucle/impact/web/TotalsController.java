package fr.boucle.impact.web;

import fr.boucle.impact.Days;
import fr.boucle.impact.Indicator;
import fr.boucle.impact.Ledger;
import fr.boucle.impact.Proof;
import fr.boucle.impact.Totals;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.synergies.Stage;
import fr.boucle.synergies.Synergies;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the synergies of the officer's territory brought in a year, each counted once. */
@Controller
class TotalsController {
    private static final int YEARS_BACK = 5;
    private static final Set<Stage> PAST_THE_TALK =
            EnumSet.of(Stage.NEGOTIATION, Stage.IMPLEMENTATION, Stage.COMPLETED, Stage.ENDED);

    private final Ledger ledger;
    private final Synergies synergies;
    private final Figures figures;
    private final Clock clock;

    TotalsController(Ledger ledger, Synergies synergies, Figures figures, Clock clock) {
        this.ledger = ledger;
        this.synergies = synergies;
        this.figures = figures;
        this.clock = clock;
    }

    /** One indicator: what is real first, then by proof, from strong to weak. */
    record Row(Indicator indicator, Cell real, List<Cell> byProof) {}

    /** @param proof none for the sum of what is real */
    record Cell(@Nullable Proof proof, Figures.Figure figure, int synergies) {}

    @GetMapping("/impact")
    String totals(@RequestParam(required = false) @Nullable Integer year, Actor me, Locale language, Model model) {
        var territory = me.territory().orElseThrow(() -> new NotFound("totals", "of nobody's territory"));
        int now = LocalDate.now(clock).getYear();
        int chosen = year == null || year > now || year < now - YEARS_BACK ? now : year;
        var received = ledger.received(territory, Days.year(chosen));
        var originated = ledger.originated(territory, Days.year(chosen));
        model.addAttribute("year", chosen);
        model.addAttribute(
                "years",
                IntStream.rangeClosed(0, YEARS_BACK).map(n -> now - n).boxed().toList());
        model.addAttribute("received", rows(received, language));
        model.addAttribute("counted", received.synergies());
        model.addAttribute("originated", rows(originated, language));
        model.addAttribute("away", originated.synergies());
        model.addAttribute(
                "all",
                synergies.countByStage(territory).entrySet().stream()
                        .filter(stage -> PAST_THE_TALK.contains(stage.getKey()))
                        .mapToLong(stage -> stage.getValue())
                        .sum());
        model.addAttribute("proofs", List.of(Proof.VERIFIED, Proof.EVIDENCED, Proof.DECLARED, Proof.ESTIMATED));
        return "impact/totals";
    }

    private List<Row> rows(Totals totals, Locale language) {
        return Arrays.stream(Indicator.values())
                .filter(totals.rows()::containsKey)
                .map(indicator -> row(indicator, totals.of(indicator), language))
                .toList();
    }

    private Row row(Indicator indicator, Totals.Row row, Locale language) {
        return new Row(
                indicator,
                cell(null, row.real(), indicator, language),
                List.of(Proof.VERIFIED, Proof.EVIDENCED, Proof.DECLARED, Proof.ESTIMATED).stream()
                        .map(proof -> cell(proof, row.of(proof), indicator, language))
                        .toList());
    }

    private Cell cell(@Nullable Proof proof, Totals.Sum sum, Indicator indicator, Locale language) {
        return new Cell(proof, figures.of(sum.value(), indicator, language), sum.synergies());
    }
}
