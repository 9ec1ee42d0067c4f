package fr.boucle.territory;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** A municipality: official code, name and centre. Facts of the State's lists; nobody edits them here. */
@Entity
public class Commune {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "code"))
    private CommuneCode code;

    private String name;
    private String postalCodes;
    private int population;

    @Embedded
    private GeoPoint centre;

    protected Commune() {} // for JPA

    Commune(CommuneCode code, String name, String postalCodes, int population, GeoPoint centre) {
        this.code = code;
        this.name = name;
        this.postalCodes = postalCodes;
        this.population = population;
        this.centre = centre;
    }

    public CommuneCode code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** Separated by spaces. */
    public String postalCodes() {
        return postalCodes;
    }

    public int population() {
        return population;
    }

    public GeoPoint centre() {
        return centre;
    }
}
