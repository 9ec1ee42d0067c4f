package fr.boucle.territory;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** The official code of a municipality: INSEE's five characters in France. */
@Embeddable
public record CommuneCode(@Column(name = "commune_code") String value) implements Serializable {

    public static CommuneCode of(String text) {
        return new CommuneCode(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
