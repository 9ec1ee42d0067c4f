package fr.boucle.law;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.kernel.Actor;
import fr.boucle.law.Paper.Reason;
import fr.boucle.synergies.SynergyId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HandedLineTests {
    private static HandedLine handed(Reason reason, String fingerprint) {
        return new HandedLine(
                new HandedLine.Of(SynergyId.random(), UUID.randomUUID(), Paper.OUTGOING),
                reason,
                fingerprint,
                Actor.system(),
                Instant.EPOCH);
    }

    @Test
    void isTheFirstTheSameACorrectionOrACancellation() {
        var first = handed(Reason.FIRST, "a");
        assertThat(HandedLine.next(List.of(), "a", false)).isEqualTo(Reason.FIRST);
        assertThat(HandedLine.next(List.of(first), "a", false)).isEqualTo(Reason.FIRST); // the register counts it once
        assertThat(HandedLine.next(List.of(first), "b", false)).isEqualTo(Reason.EDIT);
        assertThat(HandedLine.next(List.of(first, handed(Reason.EDIT, "b")), "b", false))
                .isEqualTo(Reason.EDIT);
        assertThat(HandedLine.next(List.of(first, handed(Reason.EDIT, "b")), "a", false))
                .isEqualTo(Reason.EDIT);
        assertThat(HandedLine.next(List.of(first), "a", true)).isEqualTo(Reason.CANCEL);
    }

    @Test
    void isNewsOnlyWhereSomethingChanged() {
        var edited = List.of(handed(Reason.FIRST, "a"), handed(Reason.EDIT, "b"));
        assertThat(HandedLine.news(List.of(), "a", false)).isEmpty();
        assertThat(HandedLine.news(edited, "b", false)).isEmpty();
        assertThat(HandedLine.news(edited, "c", false)).contains(Reason.EDIT);
        assertThat(HandedLine.news(edited, "b", true)).contains(Reason.CANCEL);
        assertThat(HandedLine.news(List.of(handed(Reason.CANCEL, "a")), "a", true))
                .isEmpty();
    }
}
