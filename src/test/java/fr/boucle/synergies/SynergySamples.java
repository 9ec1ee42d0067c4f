package fr.boucle.synergies;

import fr.boucle.catalogue.Operation;
import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.Quantity;
import fr.boucle.kernel.Rhythm;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.kernel.Unit;
import fr.boucle.listings.ListingId;
import fr.boucle.matching.PoolId;
import fr.boucle.support.TestActor;
import fr.boucle.synergies.Synergy.NextAction;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Synergies between two companies, moved by the real rules. */
public final class SynergySamples {
    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final TerritoryId HERE = TerritoryId.random();
    static final CompanyId GIVER = CompanyId.random();
    static final CompanyId TAKER = CompanyId.random();
    static final Actor OFFICER = TestActor.staff(HERE);
    static final Actor PARTY = TestActor.member(TAKER, HERE);
    static final Actor STRANGER = TestActor.member(CompanyId.random(), HERE);
    static final Supply SUPPLY = Supply.of(Quantity.of("10", Unit.T), Rhythm.MONTHLY, new BigDecimal("30"));
    static final Regime WASTE =
            new Regime(LegalStatus.WASTE, "03 01 05", "R3", Operation.Mode.RECYCLING, "Transports du Lens");

    private SynergySamples() {}

    public static Synergy substitution() {
        return open(null);
    }

    public static Synergy pooling() {
        return open(new PoolId(UUID.randomUUID()));
    }

    private static Synergy open(PoolId pool) {
        var parties = List.of(
                new Party(GIVER, ListingId.random(), HERE, true), new Party(TAKER, ListingId.random(), HERE, false));
        var synergy = Synergy.open(
                new Opening(1, "Copeaux de bois", HERE, null, null, pool, parties),
                new NextAction("Appeler", null),
                OFFICER,
                NOW);
        synergy.assignTo(AccountId.random());
        return synergy;
    }

    /** With all that the stages ask for, but a delivery. */
    public static Synergy prepared(Synergy synergy) {
        synergy.agree(
                new Agreement(SUPPLY, new Sharing("Une presse", "deux jours par semaine", TAKER, "au volume"), WASTE));
        return synergy;
    }

    /** Where it stands on hold or lost is where it was left. */
    public static Synergy at(Stage stage, Synergy synergy) {
        switch (stage) {
            case IDEA -> {}
            case DISCUSSION ->
                List.of(GIVER, TAKER)
                        .forEach(each -> synergy.answer(new Said(each, Answer.YES, null, null), OFFICER, NOW));
            case NEGOTIATION -> take(Move.NEGOTIATE, at(Stage.DISCUSSION, synergy));
            case IMPLEMENTATION -> take(Move.IMPLEMENT, at(Stage.NEGOTIATION, synergy));
            case COMPLETED -> {
                at(Stage.IMPLEMENTATION, synergy).deliver(note(synergy), PARTY, NOW);
                take(Move.COMPLETE, synergy);
            }
            case ENDED -> take(Move.END, at(Stage.COMPLETED, synergy));
            case ON_HOLD -> take(Move.HOLD, at(Stage.NEGOTIATION, synergy));
            case LOST -> take(Move.LOSE, at(Stage.DISCUSSION, synergy));
        }
        return synergy;
    }

    static Stage take(Move move, Synergy synergy) {
        return synergy.take(Step.of(move), OFFICER, NOW);
    }

    static Delivery.Note note(Synergy synergy) {
        return new Delivery.Note(
                TODAY,
                Optional.of(Quantity.of("9.8", Unit.T)),
                true,
                synergy.pool().isPresent() ? Delivery.SharedUse.ROUND : null,
                "BP 14");
    }
}
