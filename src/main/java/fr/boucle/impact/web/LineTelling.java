package fr.boucle.impact.web;

import fr.boucle.identity.Account;
import fr.boucle.identity.Accounts;
import fr.boucle.impact.FrozenFactor;
import fr.boucle.impact.Indicator;
import fr.boucle.impact.Input;
import fr.boucle.impact.Ledger;
import fr.boucle.impact.LedgerLine;
import fr.boucle.impact.Range;
import fr.boucle.kernel.Actor;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells a line of the ledger: its figure, its formula, the numbers put into it and where each comes from. */
@Component
class LineTelling {
    private final MessageSource messages;
    private final Accounts accounts;
    private final Figures figures;

    LineTelling(MessageSource messages, Accounts accounts, Figures figures) {
        this.messages = messages;
        this.accounts = accounts;
        this.figures = figures;
    }

    /**
     * A line as it is shown.
     *
     * @param counts it enters the totals
     * @param formula in letters
     * @param numbers the same with the numbers put in, and the result
     * @param verifiable the reader may give it the second look
     */
    record Row(
            LedgerLine line,
            boolean counts,
            Figures.Figure figure,
            String formula,
            String numbers,
            List<Given> given,
            boolean verifiable,
            @Nullable String by,
            @Nullable String verifiedBy) {}

    /** A number put in, and the factor that it is, where it is one. */
    record Given(
            String label,
            Figures.Figure figure,
            @Nullable FrozenFactor factor,
            @Nullable String name) {
        /** The source with the ids of its elements, which may break between two. */
        public String source() {
            return factor == null
                    ? ""
                    : (factor.source() + " " + factor.sourceId().replace(";", ", ")).strip();
        }
    }

    List<Row> rows(List<LedgerLine> lines, Actor reader, Locale language) {
        var counted = Ledger.counted(lines);
        var names = accounts.named(lines.stream()
                .flatMap(line -> Stream.of(line.statedBy(), line.verifiedBy()).flatMap(Optional::stream))
                .toList());
        return lines.stream()
                .map(line -> new Row(
                        line,
                        counted.contains(line.id()),
                        figures.of(line.value(), line.indicator(), language),
                        formula(line, language),
                        numbers(line, language),
                        given(line, language),
                        line.isVerifiableBy(reader),
                        line.statedBy().map(names::get).map(Account::name).orElse(null),
                        line.verifiedBy().map(names::get).map(Account::name).orElse(null)))
                .toList();
    }

    private static String kind(LedgerLine line) {
        return line.workings().inputs().containsKey(Input.STATED)
                ? "STATED"
                : line.indicator().name();
    }

    private String formula(LedgerLine line, Locale language) {
        return messages.getMessage("impact.formula." + kind(line), null, language);
    }

    /** The message takes the inputs in their order, and last the result. */
    private String numbers(LedgerLine line, Locale language) {
        var arguments = Stream.concat(
                        Arrays.stream(Input.values())
                                .map(input -> line.workings().inputs().get(input))
                                .map(range -> range == null ? "" : figures.inFormula(range.central(), language)),
                        Stream.of(figures.of(line.value(), line.indicator(), language)
                                .central()))
                .toArray();
        return messages.getMessage("impact.numbers." + kind(line), arguments, language);
    }

    private List<Given> given(LedgerLine line, Locale language) {
        return Arrays.stream(Input.values())
                .filter(line.workings().inputs()::containsKey)
                .map(input -> given(line, input, language))
                .toList();
    }

    private Given given(LedgerLine line, Input input, Locale language) {
        var range = line.workings().inputs().getOrDefault(input, Range.of(BigDecimal.ZERO));
        var factor = line.workings().factors().get(input);
        var unit = factor == null ? messages.getMessage("impact.inputUnit." + input, null, language) : factor.unit();
        return new Given(
                messages.getMessage("impact.input." + input, null, language),
                figures.exact(range, input == Input.STATED ? unit(line.indicator(), language) : unit, language),
                factor,
                factor == null ? null : factor.label(language));
    }

    private String unit(Indicator indicator, Locale language) {
        return messages.getMessage("impact.unit." + indicator, null, language);
    }
}
