package fr.boucle.territory;

import fr.boucle.kernel.RuleViolation;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a territory decides for itself.
 *
 * @param clubName the first line of the mark on every page
 * @param place its second line
 * @param colour {@code #rrggbb} or nothing for Boucle's brick
 * @param contact the team's address
 * @param privateCircle listings go no further than the club
 * @param directContact a company may keep a suggestion itself, without staff
 * @param threshold points from which a match is proposed to staff, 1 to 100
 */
@Embeddable
public record Settings(
        String clubName,
        String place,
        @Nullable String colour,
        String contact,
        boolean privateCircle,
        boolean directContact,
        int threshold) {

    /** The threshold of a territory that set none. */
    public static final int USUAL_THRESHOLD = 65;

    public Settings {
        if (colour != null && !colour.matches("#[0-9a-fA-F]{6}")) {
            throw new RuleViolation("territory.colour.form").at("colour");
        }
        if (threshold < 1 || threshold > 100) {
            throw new RuleViolation("territory.threshold.range").at("threshold");
        }
    }

    public Optional<String> ownColour() {
        return Optional.ofNullable(colour);
    }
}
