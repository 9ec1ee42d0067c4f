package fr.boucle.law;

import fr.boucle.catalogue.Catalogue;
import fr.boucle.catalogue.Operation;
import fr.boucle.catalogue.RealCatalogue;
import fr.boucle.companies.Identifier;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Quantity;
import fr.boucle.kernel.Unit;
import fr.boucle.law.Consignment.Outcome;
import fr.boucle.law.Consignment.Sent;
import fr.boucle.law.Consignment.Side;
import fr.boucle.law.Particulars.Border;
import fr.boucle.law.Particulars.Consistence;
import fr.boucle.law.Particulars.Load;
import fr.boucle.law.Particulars.Packaging;
import fr.boucle.law.Particulars.Place;
import fr.boucle.synergies.LegalStatus;
import fr.boucle.synergies.Regime;
import fr.boucle.synergies.SynergyId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Consignments whose papers are whole, to break one thing at a time. */
final class ConsignmentSamples {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final UUID DELIVERY = UUID.fromString("11111111-2222-4333-8444-555555555555");
    static final Place LENS =
            new Place("14 rue du Puits", "62300", "Lens", "Ana Duval", "ana@example.org", "0321000000");
    static final Place TOURNAI = new Place("2 rue de la Gare", "7500", "Tournai", null, null, null);
    static final Side GIVER =
            new Side("Menuiserie", new Identifier(Identifier.Kind.SIRET, "73282932000074"), LENS, false);
    static final Side TAKER = new Side("Ferme", new Identifier(Identifier.Kind.SIRET, "35600000000048"), LENS, false);
    static final Side BELGIAN =
            new Side("Bois du Hainaut", new Identifier(Identifier.Kind.BE, "0403170701"), TOURNAI, true);
    static final Border CONSENTED = new Border(
            true,
            Particulars.Procedure.NOTIFICATION,
            "FR2026000123",
            "B3050",
            "FR",
            List.of(),
            "BE",
            TODAY.minusYears(1),
            TODAY.plusYears(1));

    private static final Catalogue CATALOGUE = RealCatalogue.get();

    private ConsignmentSamples() {}

    /** What can be broken of it. */
    static final class Made {
        Regime regime = new Regime(LegalStatus.WASTE, "03 01 05", "R3", Operation.Mode.RECYCLING, "Transports du Lens");
        Side giver = GIVER;
        Side taker = TAKER;
        Load load = load("Sciure de sapin", false);
        Border border = Border.NONE;
        List<Permit> permits = List.of(carrier(TODAY.plusYears(3)));
        Sent sent = sent(TODAY.minusDays(3), "11.8", true, Outcome.RECEIVED);
        BigDecimal foreseen = new BigDecimal("10");

        Consignment made() {
            return new Consignment(
                    regime,
                    regime.wasteCode() == null
                            ? null
                            : CATALOGUE.waste(regime.wasteCode()).orElse(null),
                    regime.operation() == null
                            ? null
                            : CATALOGUE.operation(regime.operation()).orElse(null),
                    giver,
                    taker,
                    new Particulars(load, giver.place(), taker.place(), border),
                    permits,
                    sent,
                    foreseen,
                    TODAY);
        }
    }

    static Made sawdust() {
        return new Made();
    }

    /** Used solvent in drums, before it leaves. */
    static Made solvent() {
        var made = new Made();
        made.regime = new Regime(LegalStatus.WASTE, "14 06 03", "R2", Operation.Mode.RECYCLING, "Transports du Lens");
        made.load = new Load(
                "Solvant usagé",
                false,
                false,
                new BigDecimal("0.8"),
                true,
                "UN 1993 DÉCHET LIQUIDE INFLAMMABLE, N.S.A., 3, II",
                Set.of(Consistence.LIQUID),
                Packaging.FUT,
                4,
                null,
                "CAP-2026-17",
                "AZ-123-TR",
                null,
                null);
        made.sent = null;
        return made;
    }

    static Load load(String description, Boolean pop) {
        return new Load(description, pop, false, null, null, null, Set.of(), null, null, null, null, null, null, null);
    }

    static Sent sent(LocalDate day, String tonnes, boolean real, Outcome outcome) {
        return new Sent(DELIVERY, day, tonnes == null ? null : Quantity.of(tonnes, Unit.T), real, outcome, false);
    }

    static Permit carrier(LocalDate until) {
        return permit(draft(Permit.Kind.CARRIER, "44306184100047", until));
    }

    static Permit permit(Permit.Draft draft) {
        return new Permit(SynergyId.random(), draft, Actor.system(), Instant.parse("2026-11-22T10:00:00Z"));
    }

    static Permit.Draft draft(Permit.Kind kind, String number, LocalDate until) {
        return new Permit.Draft(
                kind,
                "Transports du Lens",
                number,
                "3 rue du Port",
                "62300",
                "Lens",
                "FR",
                kind == Permit.Kind.CARRIER ? Permit.Transport.ROAD : null,
                null,
                "62-2024-118",
                "62",
                until);
    }
}
