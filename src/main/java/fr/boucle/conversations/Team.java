package fr.boucle.conversations;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.TerritoryId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import java.util.UUID;

/** Those who share an inbox and speak as one: the people of a company, or the officers of a territory. */
@Embeddable
public record Team(
        @Enumerated(EnumType.STRING) @Column(name = "team") Kind kind,

        @Column(name = "team_id") UUID id) {

    /** Whose people they are. */
    public enum Kind {
        COMPANY,
        TERRITORY
    }

    public static Team of(CompanyId company) {
        return new Team(Kind.COMPANY, company.value());
    }

    public static Team of(TerritoryId territory) {
        return new Team(Kind.TERRITORY, territory.value());
    }

    /** The team that somebody speaks for under the hat worn. */
    public static Optional<Team> of(Actor actor) {
        return actor.company()
                .map(Team::of)
                .or(() -> actor.territory().filter(actor::isOfficerOf).map(Team::of));
    }

    public Optional<CompanyId> company() {
        return kind == Kind.COMPANY ? Optional.of(new CompanyId(id)) : Optional.empty();
    }

    public Optional<TerritoryId> territory() {
        return kind == Kind.TERRITORY ? Optional.of(new TerritoryId(id)) : Optional.empty();
    }

    /** Whether somebody belongs to it. */
    public boolean includes(Actor actor) {
        return company().filter(actor::actsFor).isPresent()
                || territory().filter(actor::isOfficerOf).isPresent();
    }
}
