package fr.boucle.setup;

import fr.boucle.conversations.Conversations;
import fr.boucle.conversations.MessageDraft;
import fr.boucle.conversations.Subject;
import fr.boucle.impact.Assumption;
import fr.boucle.impact.Assumption.Prices;
import fr.boucle.impact.Assumptions;
import fr.boucle.impact.Days;
import fr.boucle.impact.Declarations;
import fr.boucle.impact.Ledger;
import fr.boucle.impact.LedgerLine;
import fr.boucle.impact.Proof;
import fr.boucle.impact.Proofs;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Quantity;
import fr.boucle.kernel.Rhythm;
import fr.boucle.kernel.Unit;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.PriceKind;
import fr.boucle.matching.Pairing;
import fr.boucle.proposals.Carriage;
import fr.boucle.proposals.Proposals;
import fr.boucle.proposals.Terms;
import fr.boucle.quality.Limit;
import fr.boucle.quality.QualityLoop;
import fr.boucle.quality.Sample;
import fr.boucle.quality.Tolerance.Limits;
import fr.boucle.synergies.Agreements;
import fr.boucle.synergies.Answer;
import fr.boucle.synergies.Deliveries;
import fr.boucle.synergies.Delivery;
import fr.boucle.synergies.LegalStatus;
import fr.boucle.synergies.LossReason;
import fr.boucle.synergies.Move;
import fr.boucle.synergies.Party;
import fr.boucle.synergies.Regime;
import fr.boucle.synergies.Step;
import fr.boucle.synergies.Supply;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.Synergies.Reply;
import fr.boucle.synergies.Synergy.NextAction;
import fr.boucle.synergies.SynergyId;
import fr.boucle.territory.Territory;
import fr.boucle.web.Upload;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Some of the sample's companies have already met: one synergy runs and is proven, one is talked over, one asks, one is lost. */
@Component
class SampleSynergies {
    private final SamplePeople people;
    private final Pairing pairing;
    private final Synergies synergies;
    private final Agreements agreements;
    private final Deliveries deliveries;
    private final Conversations conversations;
    private final Proposals proposals;
    private final QualityLoop quality;
    private final Assumptions assumptions;
    private final Declarations declarations;
    private final Proofs proofs;
    private final Ledger ledger;
    private final Clock clock;

    SampleSynergies(
            SamplePeople people,
            Pairing pairing,
            Synergies synergies,
            Agreements agreements,
            Deliveries deliveries,
            Conversations conversations,
            Proposals proposals,
            QualityLoop quality,
            Assumptions assumptions,
            Declarations declarations,
            Proofs proofs,
            Ledger ledger,
            Clock clock) {
        this.people = people;
        this.pairing = pairing;
        this.synergies = synergies;
        this.agreements = agreements;
        this.deliveries = deliveries;
        this.conversations = conversations;
        this.proposals = proposals;
        this.quality = quality;
        this.assumptions = assumptions;
        this.declarations = declarations;
        this.proofs = proofs;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Who acts in a synergy. */
    private record Cast(SynergyId id, Actor giver, Actor taker, Actor staff) {}

    /** @param listings by their titles */
    void run(Map<String, ListingId> listings, Territory territory) {
        var staff = people.staff(territory);
        var grains = open(listings, "Drêches de brasserie fraîches", "Drêches ou pulpes pour nos vaches", staff);
        runAndProve(grains);
        var pallets = open(
                listings, "Palettes 80 × 120 cassées ou dépareillées", "Palettes Europe et 80 × 120 à réparer", staff);
        talkOver(pallets);
        var chips = open(
                listings,
                "Broyat de palettes, bois non traité",
                "Plaquettes et broyat de bois propre pour chaudière",
                staff);
        say(chips, chips.giver(), Answer.YES);
        lose(open(listings, "Film étirable transparent en balles", "Films polyéthylène propres", staff));
    }

    private Cast open(Map<String, ListingId> listings, String offer, String need, Actor staff) {
        var match = pairing.pair(
                        Objects.requireNonNull(listings.get(offer)), Objects.requireNonNull(listings.get(need)), staff)
                .id();
        var synergy = synergies.openFrom(match, new NextAction("Appeler les deux entreprises", day(7)), staff);
        var giver =
                synergy.parties().stream().filter(Party::isGiver).findFirst().orElseThrow();
        var taker = Party.taker(synergy.parties()).orElseThrow();
        return new Cast(synergy.id(), people.actorFor(giver.company()), people.actorFor(taker.company()), staff);
    }

    private LocalDate day(int fromToday) {
        return LocalDate.now(clock).plusDays(fromToday);
    }

    private void say(Cast cast, Actor party, Answer answer) {
        synergies.answer(cast.id(), party.company().orElseThrow(), answer, Reply.none(), party);
    }

    private void bothSayYes(Cast cast) {
        say(cast, cast.giver(), Answer.YES);
        say(cast, cast.taker(), Answer.YES);
    }

    private void move(Cast cast, Step step) {
        synergies.move(cast.id(), synergies.seenBy(cast.id(), cast.staff()).stage(), step, cast.staff());
    }

    /** Twelve tonnes in four weeks, weighed, received, declared by the giver and looked at by staff. */
    private void runAndProve(Cast cast) {
        bothSayYes(cast);
        agreements.supply(
                cast.id(), Supply.of(Quantity.of("3", Unit.T), Rhythm.WEEKLY, BigDecimal.valueOf(14)), cast.giver());
        move(cast, Step.of(Move.NEGOTIATE));
        tryOut(cast);
        agreements.regulate(cast.id(), new Regime(LegalStatus.BY_PRODUCT, null, null, null, null), cast.taker());
        assumptions.change(cast.id(), assumed(), 0, cast.staff());
        declarations.estimate(cast.id(), cast.staff());
        move(cast, Step.of(Move.IMPLEMENT));
        deliver(cast, -23, "6.2", "Bon de pesée 201");
        deliver(cast, -9, "5.8", "Bon de pesée 214");
        move(cast, Step.of(Move.COMPLETE));
        prove(cast, new Days(day(-27), day(0)));
        synergies.plan(cast.id(), new NextAction("Faire le point après trois mois", day(60)), cast.staff());
    }

    /** One sample within the limits of the farm. */
    private void tryOut(Cast cast) {
        var limits = List.of(
                new Limit("Matière sèche", "%", BigDecimal.valueOf(20), BigDecimal.valueOf(28)),
                new Limit("Température au chargement", "°C", null, BigDecimal.valueOf(35)));
        quality.set(cast.id(), new Limits(limits, "Demande de notre nutritionniste"), 0, cast.taker());
        quality.take(cast.id(), new Sample.Note(day(-30), "Brassin du mardi"), cast.giver());
        var read = Map.of("Matière sèche", new BigDecimal("23.5"), "Température au chargement", new BigDecimal("31"));
        quality.analyse(
                cast.id(), 1, new Sample.Analysis("Labo agricole", day(-27), read), Optional.empty(), cast.giver());
        quality.judge(cast.id(), 1, true, null, cast.taker());
    }

    private static Assumption assumed() {
        return new Assumption(
                "D5",
                new BigDecimal("0.25"),
                null,
                null,
                null,
                new BigDecimal("0.5"),
                new Prices(BigDecimal.valueOf(22), BigDecimal.valueOf(4)),
                new Prices(BigDecimal.valueOf(41), BigDecimal.valueOf(24)),
                null,
                null,
                null,
                1,
                Map.of());
    }

    private void deliver(Cast cast, int fromToday, String tonnes, String ticket) {
        var quantity = Optional.of(Quantity.of(tonnes, Unit.T));
        deliveries.record(cast.id(), new Delivery.Note(day(fromToday), quantity, true, null, ticket), cast.giver());
        synergies.seenBy(cast.id(), cast.taker()).deliveries().stream()
                .filter(Delivery::isUnderWay)
                .forEach(each -> deliveries.receive(cast.id(), each.id(), true, null, cast.taker()));
    }

    private void prove(Cast cast, Days days) {
        declarations.declare(cast.id(), days, Map.of(), cast.giver());
        var tickets = "date;bon;tonnes\n%s;201;6,2\n%s;214;5,8\n".formatted(day(-23), day(-9));
        var file = new Upload("bons-de-pesee.csv", tickets.getBytes(StandardCharsets.UTF_8));
        var declared = ledger.of(cast.id(), cast.staff()).stream()
                .filter(line -> line.isCurrent() && line.proof() == Proof.DECLARED)
                .map(LedgerLine::id)
                .toList();
        proofs.attach(
                cast.id(),
                declared.get(0),
                new Proofs.Document("Bons de pesée 201 et 214", null, Optional.of(file), true),
                cast.giver());
        declared.stream()
                .filter(line -> ledger.line(cast.id(), line, cast.staff()).isVerifiableBy(cast.staff()))
                .forEach(line -> proofs.verify(cast.id(), line, cast.staff()));
    }

    /** Both said yes; what goes where is not agreed yet. */
    private void talkOver(Cast cast) {
        bothSayYes(cast);
        synergies.plan(cast.id(), new NextAction("Visite du dépôt avec les deux", day(5)), cast.staff());
        var talk = conversations
                .about(Subject.synergy(cast.id().value()), cast.taker())
                .orElseThrow();
        conversations.post(
                talk.id(),
                MessageDraft.of(
                        "Bonjour, pouvons-nous passer voir le stock jeudi matin ? Nous venons avec un camion de 19 t."),
                cast.taker());
        conversations.post(
                talk.id(),
                MessageDraft.of("Jeudi 9 h convient. Comptez 180 palettes, dont 40 sans dé central."),
                cast.giver());
        var terms = new Terms(
                BigDecimal.valueOf(180),
                Unit.PALLET,
                Rhythm.MONTHLY,
                PriceKind.PRICE,
                new BigDecimal("1.5"),
                Carriage.TAKER,
                day(14),
                "Triées par format, empilées par 20.");
        proposals.propose(cast.id(), cast.taker().company().orElseThrow(), terms, 0, cast.taker());
    }

    /** The present contract still runs for half a year. */
    private void lose(Cast cast) {
        move(cast, new Step(Move.LOSE, "Contrat d’enlèvement en cours", LossReason.CONTRACT_TIED, day(190)));
    }
}
