package fr.boucle.law;

import fr.boucle.files.FileId;
import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.synergies.LegalStatus;
import fr.boucle.synergies.SynergyId;
import fr.boucle.web.Upload;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody answered to a question of law, and what it rests on. It is never changed: another answer is added. */
@Entity
public class LegalAnswer {
    private static final Set<String> LINKED = Set.of("http", "https");

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "synergy_id"))
    private SynergyId synergy;

    private String condition;

    @Enumerated(EnumType.STRING)
    private LegalStatus status;

    @Enumerated(EnumType.STRING)
    private Said said;

    private @Nullable String remark;
    private @Nullable String address;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "company_id"))
    private @Nullable CompanyId company;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "answered_by"))
    private @Nullable AccountId answeredBy;

    private Instant answeredAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "legal_evidence", joinColumns = @JoinColumn(name = "answer_id"))
    @OrderColumn(name = "position")
    @AttributeOverride(name = "value", column = @Column(name = "file_id"))
    private List<FileId> files = new ArrayList<>();

    protected LegalAnswer() {} // for JPA

    /** What can be answered; what is not known stays open. */
    public enum Said {
        YES,
        NO,
        NOT_APPLICABLE,
        UNKNOWN
    }

    /**
     * An answer as it is meant to be.
     *
     * @param address where evidence lies online
     * @param evidence files as they were sent
     */
    public record Draft(
            Said said, @Nullable String remark, @Nullable String address, List<Upload> evidence) {}

    LegalAnswer(SynergyId synergy, Condition to, Draft draft, Actor actor, Instant now) {
        this.id = UUID.randomUUID();
        this.synergy = synergy;
        this.condition = to.id();
        this.status = to.status();
        this.said = draft.said();
        this.remark = blankless(draft.remark());
        this.address = web(blankless(draft.address()));
        if (said == Said.NOT_APPLICABLE && remark == null) {
            throw new RuleViolation("law.answer.why").at("remark");
        }
        this.company = actor.company().orElse(null);
        this.answeredBy = actor.account().orElse(null);
        this.answeredAt = now;
    }

    void attach(FileId file) {
        files.add(file);
    }

    private static @Nullable String blankless(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static @Nullable String web(@Nullable String address) {
        if (address == null) {
            return null;
        }
        try {
            var scheme = URI.create(address).getScheme();
            if (scheme != null && LINKED.contains(scheme)) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            throw new RuleViolation("law.answer.address").at("address");
        }
        throw new RuleViolation("law.answer.address").at("address");
    }

    /** It leaves nothing open. */
    public boolean isSettled() {
        return said != Said.UNKNOWN;
    }

    public UUID id() {
        return id;
    }

    String condition() {
        return condition;
    }

    /** The legal status whose question it answers. */
    public LegalStatus status() {
        return status;
    }

    public Said said() {
        return said;
    }

    public Optional<String> remark() {
        return Optional.ofNullable(remark);
    }

    public Optional<String> address() {
        return Optional.ofNullable(address);
    }

    /** For whom it was said; empty for officers. */
    public Optional<CompanyId> company() {
        return Optional.ofNullable(company);
    }

    /** Empty when the account is gone. */
    public Optional<AccountId> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    public List<FileId> files() {
        return List.copyOf(files);
    }
}
