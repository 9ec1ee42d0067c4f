package fr.boucle.law;

import fr.boucle.catalogue.Operation;
import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.companies.CompanyDraft;
import fr.boucle.companies.Identifier;
import fr.boucle.impact.ImpactScene;
import fr.boucle.impact.ImpactScene.Cast;
import fr.boucle.kernel.Actor;
import fr.boucle.synergies.Agreements;
import fr.boucle.synergies.LegalStatus;
import fr.boucle.synergies.Move;
import fr.boucle.synergies.Regime;
import fr.boucle.synergies.SynergyId;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;

/** Sawdust that stays a waste, from a joiner to a farm, with numbers by which the State knows both. */
@TestComponent
public class LawScene {
    public static final Regime WASTE =
            new Regime(LegalStatus.WASTE, "03 01 05", "R3", Operation.Mode.RECYCLING, "Transports du Lens");
    public static final Regime SOLVENT =
            new Regime(LegalStatus.WASTE, "14 06 03", "R2", Operation.Mode.RECYCLING, "Transports du Lens");

    private final ImpactScene scene;
    private final Agreements agreements;
    private final Companies companies;
    private final Permits permits;

    LawScene(ImpactScene scene, Agreements agreements, Companies companies, Permits permits) {
        this.scene = scene;
        this.agreements = agreements;
        this.companies = companies;
        this.permits = permits;
    }

    public Cast cast() {
        var cast = scene.cast();
        identify(cast.joiner(), new Identifier(Identifier.Kind.SIRET, siret()));
        identify(cast.farm(), new Identifier(Identifier.Kind.SIRET, siret()));
        return cast;
    }

    /** From now on it is known by a Belgian number. */
    public void moveToBelgium(Company company) {
        int first = ThreadLocalRandom.current().nextInt(2_000_000, 9_999_999);
        identify(company, new Identifier(Identifier.Kind.BE, "0%d%02d".formatted(first, 97 - first % 97)));
    }

    private void identify(Company company, Identifier identifier) {
        var known = companies.get(company.id());
        companies.change(
                known.id(),
                new CompanyDraft(known.name(), identifier, "16.23Z", 12, known.summary(), null, Set.of()),
                known.revision(),
                Actor.system());
    }

    /** Fourteen digits whose Luhn sum is right. */
    private static String siret() {
        var first = Long.toString(ThreadLocalRandom.current().nextLong(1_000_000_000_000L, 9_000_000_000_000L));
        int sum = IntStream.range(0, first.length())
                .map(i -> {
                    int digit = first.charAt(first.length() - 1 - i) - '0';
                    int counted = i % 2 == 0 ? digit * 2 : digit;
                    return counted > 9 ? counted - 9 : counted;
                })
                .sum();
        return first + (10 - sum % 10) % 10;
    }

    public SynergyId inDiscussion(Cast cast) {
        return scene.inDiscussion(cast);
    }

    /** Asked, and nobody has answered yet. */
    public SynergyId asked(Cast cast) {
        return scene.asked(cast);
    }

    public void regulate(SynergyId id, Regime regime, Cast cast) {
        agreements.regulate(id, regime, cast.officer());
    }

    /** A waste put in place, with one delivery of 11.8 t. */
    public SynergyId delivered(Cast cast) {
        var id = inDiscussion(cast);
        scene.move(id, Move.NEGOTIATE, cast);
        regulate(id, WASTE, cast);
        scene.move(id, Move.IMPLEMENT, cast);
        scene.deliver(id, "11.8", cast);
        return id;
    }

    public void carry(SynergyId id, LocalDate until, Cast cast) {
        permits.record(id, ConsignmentSamples.draft(Permit.Kind.CARRIER, "44306184100047", until), cast.giver());
    }
}
