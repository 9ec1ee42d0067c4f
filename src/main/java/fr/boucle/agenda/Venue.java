package fr.boucle.agenda;

import fr.boucle.kernel.RuleViolation;
import fr.boucle.territory.CommuneCode;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where people meet.
 *
 * @param name the room or the house
 * @param address street and number; blank when there is none to give
 * @param commune null when people only meet from afar
 * @param onlineLink where to follow from afar; only registered people and officers learn it
 */
@Embeddable
public record Venue(
        @Column(name = "place_name") String name,
        String address,
        @Embedded @Nullable CommuneCode commune,
        @Nullable String onlineLink) {
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s/]+\\S*");

    public Venue {
        if (name.isBlank()) {
            throw new RuleViolation("clubEvent.placeName.required").at("placeName");
        }
        if (commune == null && onlineLink == null) {
            throw new RuleViolation("clubEvent.commune.required").at("commune");
        }
        if (onlineLink != null && !WEB.matcher(onlineLink).matches()) {
            throw new RuleViolation("clubEvent.onlineLink.form").at("onlineLink");
        }
    }
}
