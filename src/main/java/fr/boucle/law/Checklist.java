package fr.boucle.law;

import fr.boucle.files.FileId;
import fr.boucle.synergies.LegalStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a legal status asks of a synergy and what was answered; it judges nothing.
 *
 * @param earlier answers given under another status, kept
 */
public record Checklist(@Nullable LegalStatus statusOrNull, List<Line> lines, List<Line> earlier) {

    /** @param answers the latest first */
    public record Line(Condition condition, List<LegalAnswer> answers) {
        public Optional<LegalAnswer> current() {
            return answers.stream().findFirst();
        }

        public List<LegalAnswer> history() {
            return answers.stream().skip(1).toList();
        }

        /** Whatever was ever attached: a new answer takes no evidence away. */
        public List<FileId> evidence() {
            return answers.stream().flatMap(each -> each.files().stream()).toList();
        }

        public boolean isOpen() {
            return current().filter(LegalAnswer::isSettled).isEmpty();
        }
    }

    /** @param answers the latest first */
    static Checklist of(@Nullable LegalStatus status, List<LegalAnswer> answers) {
        var byCondition = answers.stream().collect(Collectors.groupingBy(LegalAnswer::condition));
        List<Line> lines = status == null
                ? List.of()
                : Condition.of(status).stream()
                        .map(each -> line(each, byCondition))
                        .toList();
        var earlier = answers.stream()
                .filter(each -> each.status() != status)
                .map(LegalAnswer::condition)
                .distinct()
                .flatMap(id -> Condition.withId(id).stream())
                .map(each -> line(each, byCondition))
                .toList();
        return new Checklist(status, lines, earlier);
    }

    private static Line line(Condition condition, Map<String, List<LegalAnswer>> answers) {
        return new Line(condition, answers.getOrDefault(condition.id(), List.of()));
    }

    /** Empty while the parties agreed on none. */
    public Optional<LegalStatus> status() {
        return Optional.ofNullable(statusOrNull);
    }

    public long answered() {
        return lines.stream().filter(each -> !each.isOpen()).count();
    }

    /** What nobody answered yet, or nobody knows. */
    public List<Line> open() {
        return lines.stream().filter(Line::isOpen).toList();
    }

    /** What was answered with a no: to be looked at together. */
    public List<Line> refused() {
        return lines.stream()
                .filter(each -> each.current()
                        .filter(answer -> answer.said() == LegalAnswer.Said.NO)
                        .isPresent())
                .toList();
    }
}
