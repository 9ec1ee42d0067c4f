package fr.boucle.listings;

import fr.boucle.companies.SiteId;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.territory.CommuneCode;
import fr.boucle.territory.GeoPoint;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/** Where a listing is, as its site was on the day of writing. */
@Embeddable
record Whereabouts(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "territory_id"))
        TerritoryId territory,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "site_id"))
        SiteId site,

        @Embedded CommuneCode commune,
        @Embedded GeoPoint point) {}
