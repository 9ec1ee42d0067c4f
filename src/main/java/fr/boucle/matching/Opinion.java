package fr.boucle.matching;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a company thinks of a suggestion, as advice to staff; a no has its reason. */
@Embeddable
public record Opinion(
        @Enumerated(EnumType.STRING) Stance stance,
        @Enumerated(EnumType.STRING) @Nullable MatchRefusal reason,
        @Nullable String remark) {

    public static Opinion interested() {
        return new Opinion(Stance.INTERESTED, null, null);
    }

    public static Opinion notForUs(@Nullable MatchRefusal reason, @Nullable String remark) {
        return new Opinion(Stance.NOT_FOR_US, MatchRefusal.demand(reason, remark), remark);
    }

    public boolean isInterested() {
        return stance == Stance.INTERESTED;
    }

    public Optional<MatchRefusal> why() {
        return Optional.ofNullable(reason);
    }

    public Optional<String> words() {
        return Optional.ofNullable(remark).filter(text -> !text.isBlank());
    }
}
