package fr.boucle.synergies;

import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Minutes that an officer gave to a synergy on a day. */
@Entity
public class TimeSpent {
    private static final int A_DAY = 24 * 60;

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "synergy_id"))
    private SynergyId synergy;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private @Nullable AccountId account;

    private LocalDate day;
    private int minutes;

    protected TimeSpent() {} // for JPA

    /** @param minutes 1 to 1440 */
    TimeSpent(SynergyId synergy, int minutes, LocalDate day, Actor officer) {
        if (minutes < 1 || minutes > A_DAY) {
            throw new RuleViolation("synergy.time.impossible").at("minutes");
        }
        this.id = UUID.randomUUID();
        this.synergy = synergy;
        this.account = officer.account().orElse(null);
        this.day = day;
        this.minutes = minutes;
    }

    public int minutes() {
        return minutes;
    }

    public LocalDate day() {
        return day;
    }
}
