package fr.boucle.companies;

import fr.boucle.territory.CommuneCode;
import fr.boucle.territory.GeoPoint;

/** A site as it is meant to be. */
public record SiteDraft(String name, String address, CommuneCode commune, GeoPoint point, boolean pinned) {}
