package fr.boucle.quality;

import fr.boucle.files.FileId;
import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.synergies.SynergyId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A sample of the resource, what the laboratory read in it, and what the taker says to it. */
@Entity
@Table(name = "quality_sample")
public class Sample {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "synergy_id"))
    private SynergyId synergy;

    private int number;
    private LocalDate takenOn;
    private String lot;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "noted_by"))
    private @Nullable AccountId notedBy;

    private Instant notedAt;
    private @Nullable String laboratory;
    private @Nullable LocalDate analysedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, BigDecimal> readings = new HashMap<>();

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "certificate_id"))
    private @Nullable FileId certificate;

    private @Nullable Boolean accepted;
    private @Nullable String reason;
    private @Nullable Integer toleranceVersion;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "judged_by"))
    private @Nullable AccountId judgedBy;

    private @Nullable Instant judgedAt;

    protected Sample() {} // for JPA

    /** When it was taken, and of which lot. */
    public record Note(LocalDate takenOn, String lot) {
        public Note {
            lot = lot.strip();
            if (lot.isEmpty()) {
                throw new RuleViolation("form.required").at("lot");
            }
        }
    }

    /** What the laboratory read, by the name of the characteristic, in the unit of its limit. */
    public record Analysis(String laboratory, @Nullable LocalDate on, Map<String, BigDecimal> readings) {
        public Analysis {
            readings = Map.copyOf(readings);
        }
    }

    /**
     * What the taker says.
     *
     * @param reason asked of a refusal
     * @param tolerance the version of the limits that it was given under
     */
    record Verdict(
            boolean accepted,
            @Nullable String reason,
            @Nullable Integer tolerance) {
        Verdict {
            reason = reason == null || reason.isBlank() ? null : reason.strip();
            if (!accepted && reason == null) {
                throw new RuleViolation("quality.verdict.why").at("reason");
            }
        }
    }

    Sample(SynergyId synergy, int number, Note note, Actor actor, Instant now) {
        this.id = UUID.randomUUID();
        this.synergy = synergy;
        this.number = number;
        this.takenOn = note.takenOn();
        this.lot = note.lot();
        this.notedBy = actor.account().orElse(null);
        this.notedAt = now;
    }

    /** Until the verdict the analysis can be mended. A certificate stays when none comes with the mending. */
    void analyse(Analysis analysis, @Nullable FileId found) {
        demandUnjudged();
        if (analysis.on() != null && analysis.on().isBefore(takenOn)) {
            throw new RuleViolation("quality.analysis.early").at("on");
        }
        if (analysis.readings().isEmpty() && found == null && certificate == null) {
            throw new RuleViolation("quality.analysis.empty").at("values");
        }
        laboratory =
                analysis.laboratory().isBlank() ? null : analysis.laboratory().strip();
        analysedOn = analysis.on();
        readings = new HashMap<>(analysis.readings());
        certificate = found == null ? certificate : found;
    }

    void judge(Verdict verdict, Actor actor, Instant now) {
        demandUnjudged();
        accepted = verdict.accepted();
        reason = verdict.reason();
        toleranceVersion = verdict.tolerance();
        judgedBy = actor.account().orElse(null);
        judgedAt = now;
    }

    private void demandUnjudged() {
        if (accepted != null) {
            throw new RuleViolation("quality.verdict.said");
        }
    }

    public UUID id() {
        return id;
    }

    public SynergyId synergy() {
        return synergy;
    }

    /** Counts the samples of a synergy, from 1. */
    public int number() {
        return number;
    }

    public LocalDate takenOn() {
        return takenOn;
    }

    public String lot() {
        return lot;
    }

    public Optional<AccountId> notedBy() {
        return Optional.ofNullable(notedBy);
    }

    public Optional<String> laboratory() {
        return Optional.ofNullable(laboratory);
    }

    public Optional<LocalDate> analysedOn() {
        return Optional.ofNullable(analysedOn);
    }

    /** By the name of the characteristic. */
    public Map<String, BigDecimal> readings() {
        return Map.copyOf(readings);
    }

    public Optional<FileId> certificate() {
        return Optional.ofNullable(certificate);
    }

    /** Empty while the taker has not said. */
    public Optional<Boolean> accepted() {
        return Optional.ofNullable(accepted);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** The version of the limits under which the verdict was given. */
    public Optional<Integer> tolerance() {
        return Optional.ofNullable(toleranceVersion);
    }

    public Optional<AccountId> judgedBy() {
        return Optional.ofNullable(judgedBy);
    }

    public Optional<Instant> judgedAt() {
        return Optional.ofNullable(judgedAt);
    }
}
