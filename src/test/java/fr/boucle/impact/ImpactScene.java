package fr.boucle.impact;

import static fr.boucle.support.TestActor.member;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.identity.Accounts;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Origin;
import fr.boucle.kernel.Quantity;
import fr.boucle.kernel.Rhythm;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.kernel.Unit;
import fr.boucle.listings.ListingSamples;
import fr.boucle.listings.Listings;
import fr.boucle.matching.Matches;
import fr.boucle.matching.Pairing;
import fr.boucle.support.TestActor;
import fr.boucle.support.TestCompany;
import fr.boucle.support.TestTerritory;
import fr.boucle.synergies.Agreements;
import fr.boucle.synergies.Answer;
import fr.boucle.synergies.Deliveries;
import fr.boucle.synergies.Delivery;
import fr.boucle.synergies.LegalStatus;
import fr.boucle.synergies.Move;
import fr.boucle.synergies.Regime;
import fr.boucle.synergies.Step;
import fr.boucle.synergies.Supply;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.Synergies.Reply;
import fr.boucle.synergies.Synergy.NextAction;
import fr.boucle.synergies.SynergyId;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Sawdust from a joiner for a farm, agreed on and delivered by the real rules: 10 t a month over 30 km. */
@TestComponent
public class ImpactScene {
    private final Synergies synergies;
    private final Agreements agreements;
    private final Deliveries deliveries;
    private final Pairing pairing;
    private final Matches matches;
    private final Listings listings;
    private final Companies companies;
    private final Territories territories;
    private final Accounts accounts;

    ImpactScene(
            Synergies synergies,
            Agreements agreements,
            Deliveries deliveries,
            Pairing pairing,
            Matches matches,
            Listings listings,
            Companies companies,
            Territories territories,
            Accounts accounts) {
        this.synergies = synergies;
        this.agreements = agreements;
        this.deliveries = deliveries;
        this.pairing = pairing;
        this.matches = matches;
        this.listings = listings;
        this.companies = companies;
        this.territories = territories;
        this.accounts = accounts;
    }

    /** Who acts; the giver's territory is another than the taker's where two are given. */
    public record Cast(
            Territory here, Territory there, Company joiner, Company farm, Actor giver, Actor taker, Actor officer) {}

    public Cast cast() {
        var here = TestTerritory.anew(territories);
        return cast(here, here);
    }

    public Cast cast(Territory giving, Territory taking) {
        var joiner = TestCompany.approved(companies, giving, "Menuiserie", TestTerritory.LENS);
        var farm = TestCompany.approved(companies, taking, "Ferme", TestTerritory.LIEVIN);
        return new Cast(
                taking,
                giving,
                joiner,
                farm,
                member(joiner.id(), giving.id()),
                member(farm.id(), taking.id()),
                officer(taking.id()));
    }

    public Territory territory() {
        return TestTerritory.anew(territories);
    }

    /** With an account of its own: a second look is another person's. */
    public Actor officer(TerritoryId territory) {
        var account = accounts.registerConfirmed(
                UUID.randomUUID() + "@example.org", "Léa Test", "une phrase assez longue", "fr");
        return new TestActor(
                Actor.Kind.STAFF,
                Optional.of(account.id()),
                Optional.empty(),
                Optional.of(territory),
                Set.of(territory));
    }

    /** Opened; nobody has answered yet. */
    public SynergyId asked(Cast cast) {
        var offer =
                listings.publish(ListingSamples.offer(cast.joiner(), "Sciure de sapin"), Origin.form(), cast.giver());
        var need =
                listings.publish(ListingSamples.need(cast.farm(), "Sciure pour litière"), Origin.form(), cast.taker());
        matches.best(offer, 1); // known to matching at once
        matches.best(need, 1);
        var match = pairing.pair(offer, need, cast.officer()).id();
        return synergies
                .openFrom(match, new NextAction("Appeler les deux", null), cast.officer())
                .id();
    }

    public SynergyId inDiscussion(Cast cast) {
        var id = asked(cast);
        synergies.answer(id, cast.joiner().id(), Answer.YES, Reply.none(), cast.giver());
        synergies.answer(id, cast.farm().id(), Answer.YES, Reply.none(), cast.taker());
        agreements.supply(
                id, Supply.of(Quantity.of("10", Unit.T), Rhythm.MONTHLY, new BigDecimal("30")), cast.officer());
        return id;
    }

    /** Put in place, with one delivery of 11.8 t. */
    public SynergyId delivered(Cast cast) {
        var id = inDiscussion(cast);
        move(id, Move.NEGOTIATE, cast);
        agreements.regulate(id, new Regime(LegalStatus.PRODUCT, null, null, null, null), cast.officer());
        move(id, Move.IMPLEMENT, cast);
        deliver(id, "11.8", cast);
        return id;
    }

    public void deliver(SynergyId id, String tonnes, Cast cast) {
        deliveries.record(
                id,
                new Delivery.Note(LocalDate.now(), Optional.of(Quantity.of(tonnes, Unit.T)), true, null, "BP 14"),
                cast.giver());
    }

    public void move(SynergyId id, Move move, Cast cast) {
        synergies.move(id, synergies.seenBy(id, cast.officer()).stage(), Step.of(move), cast.officer());
    }
}
