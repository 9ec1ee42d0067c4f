package fr.boucle.synergies;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.RuleViolation;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stages that a synergy went through, none of them ever overwritten, and the one where it stands. */
@Embeddable
class Course {
    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.IDEA;

    private Instant movedAt;
    private @Nullable LocalDate wakeOn;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "synergy_id", nullable = false)
    @OrderBy("id")
    private List<StageChange> history = new ArrayList<>();

    protected Course() {} // for JPA

    Course(Actor actor, Instant now) {
        movedAt = now;
        history.add(new StageChange(null, stage, null, actor, now));
    }

    void move(Stage to, @Nullable Step step, Actor actor, Instant now) {
        if (!stage.next().contains(to)) {
            throw new RuleViolation("synergy.move.impossible");
        }
        history.add(new StageChange(stage, to, step, actor, now));
        wakeOn = to == Stage.ON_HOLD || to == Stage.LOST ? on(step) : null;
        stage = to;
        movedAt = now;
    }

    private static @Nullable LocalDate on(@Nullable Step step) {
        return step == null ? null : step.on();
    }

    Stage stage() {
        return stage;
    }

    /** The stage, or the one that it had when it was put on hold. */
    Stage reached() {
        return stage == Stage.ON_HOLD ? last().from().orElse(Stage.IDEA) : stage;
    }

    StageChange last() {
        return history.get(history.size() - 1);
    }

    Instant movedAt() {
        return movedAt;
    }

    /** When to look again at what is on hold, or to try again what is lost. */
    @Nullable
    LocalDate wakeOn() {
        return wakeOn;
    }

    List<StageChange> history() {
        return List.copyOf(history);
    }
}
