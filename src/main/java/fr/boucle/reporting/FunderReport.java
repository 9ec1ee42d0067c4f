package fr.boucle.reporting;

import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.TerritoryId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report for a funder, asked for by an officer and frozen once it is written.
 *
 * @param words what the officer wrote to it
 * @param progress how far its writing is
 */
public record FunderReport(
        UUID id,
        long number,
        Set<TerritoryId> territories,
        String title,
        String words,
        Scope scope,
        Optional<AccountId> askedBy,
        Instant askedAt,
        Progress progress,
        @Nullable Instant writtenAt,
        @Nullable String sha256) {

    /** Where the writing of a report stands. */
    public enum State {
        WAITING,
        WRITING,
        READY,
        FAILED
    }

    /** So many synergies written of so many. */
    public record Progress(State state, int done, int steps) {}

    public boolean isReady() {
        return progress.state() == State.READY;
    }

    /** What an officer writes down to have one written. */
    public record Request(String title, String words, Scope scope) {}
}
