package fr.boucle.contracts.web;

import fr.boucle.contracts.Clause;
import fr.boucle.contracts.ContractKind;
import fr.boucle.contracts.ContractVersion;
import fr.boucle.contracts.Contracts;
import fr.boucle.contracts.Draft;
import fr.boucle.contracts.Draft.Blank;
import fr.boucle.contracts.Draft.Piece;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.synergies.SynergyId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A contract as a page or a sheet of paper prints it: as it was kept, else as it is drafted from the data. */
@Component
class ContractTelling {
    private final Contracts contracts;

    ContractTelling(Contracts contracts) {
        this.contracts = contracts;
    }

    /** A clause that counts, cut into words and blanks. */
    record Printed(String title, List<Piece> pieces) {}

    /**
     * A contract to be read.
     *
     * @param number 0 for a draft
     * @param missing what the data still lack; told of a draft only
     */
    record Telling(int number, String language, List<Clause> clauses, List<Printed> printed, List<Blank> missing) {
        /** How many blanks stand in its text. */
        public long blanks() {
            return printed.stream()
                    .flatMap(each -> each.pieces().stream())
                    .filter(Piece::blank)
                    .count();
        }
    }

    /** @param number of a version, 0 for a draft; none for the newest, or a draft where there is none */
    Telling of(SynergyId id, ContractKind kind, @Nullable Integer number, Actor me, Locale language) {
        var kept = contracts.of(id, kind, me);
        if (number == null) {
            return kept.isEmpty() ? draft(id, kind, me, language) : of(kept.get(0));
        }
        if (number == 0) {
            return draft(id, kind, me, language);
        }
        return kept.stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .map(ContractTelling::of)
                .orElseThrow(() -> new NotFound("contract", number));
    }

    private static Telling of(ContractVersion version) {
        return new Telling(
                version.number(), version.language(), version.clauses(), printed(version.clauses()), List.of());
    }

    private Telling draft(SynergyId id, ContractKind kind, Actor me, Locale language) {
        var draft = contracts.draft(id, kind, me, language);
        return new Telling(0, language.getLanguage(), draft.clauses(), printed(draft.clauses()), draft.missing());
    }

    private static List<Printed> printed(List<Clause> clauses) {
        return clauses.stream()
                .filter(Clause::kept)
                .map(each -> new Printed(each.title(), Draft.pieces(each.text())))
                .toList();
    }
}
