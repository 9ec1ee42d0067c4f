package fr.boucle.reporting.web;

import fr.boucle.impact.FrozenFactor;
import fr.boucle.impact.Indicator;
import fr.boucle.impact.Input;
import fr.boucle.impact.Proof;
import fr.boucle.impact.Range;
import fr.boucle.reporting.Certificate;
import fr.boucle.reporting.Discretion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells a certificate: its totals, and each figure with its formula, the numbers put in and what proves it. */
@Component
class CertificateTelling {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Pen pen;

    CertificateTelling(Pen pen) {
        this.pen = pen;
    }

    /** What is claimed of one indicator under one proof. */
    record Total(String label, Proof proof, Pen.Figure figure, int synergies) {}

    /** A synergy with its figures. */
    record Part(Certificate.Part part, List<Line> lines) {}

    /**
     * A figure.
     *
     * @param formula in letters
     * @param inputs the numbers put in
     * @param factors those among them that are factors, each with its source
     */
    record Line(
            Certificate.Line line,
            String label,
            Pen.Figure claimed,
            Pen.Figure whole,
            String share,
            String days,
            String formula,
            String inputs,
            List<String> factors,
            @Nullable String verified) {}

    List<Total> totals(Certificate certificate, boolean withCosts, Locale language) {
        List<Total> totals = new ArrayList<>();
        for (var indicator : Indicator.values()) {
            if (withCosts || !Discretion.covers(indicator)) {
                for (var proof : FiguresTelling.PROOFS) {
                    var sum = certificate.content().totals().of(indicator).of(proof);
                    if (sum.synergies() > 0) {
                        totals.add(new Total(
                                pen.say("impact.indicator." + indicator, language),
                                proof,
                                pen.figure(sum.value(), indicator, language),
                                sum.synergies()));
                    }
                }
            }
        }
        return totals;
    }

    List<Part> parts(Certificate certificate, Locale language) {
        return certificate.content().parts().stream()
                .map(part -> new Part(
                        part,
                        part.lines().stream().map(line -> line(line, language)).toList()))
                .toList();
    }

    private Line line(Certificate.Line line, Locale language) {
        return new Line(
                line,
                pen.say("impact.indicator." + line.indicator(), language),
                pen.figure(line.claimed(), line.indicator(), language),
                pen.figure(line.whole(), line.indicator(), language),
                pen.exact(line.share().multiply(HUNDRED), language),
                pen.say("impact.days", language, pen.day(line.from(), language), pen.day(line.until(), language)),
                formula(line, language),
                inputs(line, language),
                line.factors().values().stream()
                        .map(factor -> factor(factor, language))
                        .distinct()
                        .toList(),
                line.verifiedAt() == null ? null : pen.day(line.verifiedAt(), language));
    }

    String formula(Certificate.Line line, Locale language) {
        var kind = line.inputs().containsKey(Input.STATED)
                ? "STATED"
                : line.indicator().name();
        return pen.say("impact.formula." + kind, language);
    }

    String inputs(Certificate.Line line, Locale language) {
        return Arrays.stream(Input.values())
                .filter(line.inputs()::containsKey)
                .map(input -> input(input, line, language))
                .collect(Collectors.joining("; "));
    }

    private String input(Input input, Certificate.Line line, Locale language) {
        var range = line.inputs().getOrDefault(input, Range.of(BigDecimal.ZERO));
        var factor = line.factors().get(input);
        var unit = input == Input.STATED
                ? pen.say("impact.unit." + line.indicator(), language)
                : factor == null ? pen.say("impact.inputUnit." + input, language) : factor.unit();
        return pen.say("impact.input." + input, language) + " = " + pen.exact(range.central(), language) + "\u00a0"
                + unit;
    }

    String factor(FrozenFactor factor, Locale language) {
        return factor.label(language) + " (" + factor.id() + "), "
                + pen.say(
                        "impact.frozen",
                        language,
                        (factor.source() + " " + factor.sourceId().replace(";", ", ")).strip(),
                        String.valueOf(factor.year()),
                        factor.version());
    }
}
