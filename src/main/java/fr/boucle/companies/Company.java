package fr.boucle.companies;

import fr.boucle.catalogue.Treatment;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.TerritoryId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A firm, with its sites. A new one waits for staff; one that staff or an import made waits to be claimed. */
@Entity
public class Company {

    /** Where a company stands with the territory's staff. */
    public enum State {
        PENDING,
        APPROVED,
        REFUSED
    }

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CompanyId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "territory_id"))
    private TerritoryId territory;

    private String name;

    @Embedded
    private Identifier identifier;

    private @Nullable String activity;
    private @Nullable Integer headcount;
    private String summary;
    private @Nullable String website;
    private boolean claimed;

    @Enumerated(EnumType.STRING)
    private State state = State.PENDING;

    private @Nullable String refusal;
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "company_treatment", joinColumns = @JoinColumn(name = "company_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "treatment")
    private Set<Treatment> treatments = EnumSet.noneOf(Treatment.class);

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "company_id", nullable = false)
    @OrderBy("name")
    private List<Site> sites = new ArrayList<>();

    protected Company() {} // for JPA

    private Company(CompanyId id, TerritoryId territory, CompanyDraft draft, boolean claimed, Instant now) {
        this.id = id;
        this.territory = territory;
        this.claimed = claimed;
        this.createdAt = now;
        change(draft);
    }

    /** Somebody registers the company that he or she works for. */
    static Company register(TerritoryId territory, CompanyDraft draft, Instant now) {
        return new Company(CompanyId.random(), territory, draft, true, now);
    }

    /** Staff or an import writes down a company that has no account yet; publishing for it is their approval. */
    static Company unclaimed(TerritoryId territory, CompanyDraft draft, Instant now) {
        var company = new Company(CompanyId.random(), territory, draft, false, now);
        company.state = State.APPROVED;
        return company;
    }

    final void change(CompanyDraft draft) {
        name = draft.name().strip();
        identifier = draft.identifier();
        activity = draft.activity();
        headcount = draft.headcount();
        summary = draft.summary().strip();
        website = draft.website();
        treatments.clear();
        treatments.addAll(draft.treatments());
    }

    void approve(Actor staff) {
        if (!staff.isStaffOf(territory)) {
            throw new NotFound("company", id);
        }
        if (state == State.APPROVED) {
            throw new RuleViolation("company.approved.already", name);
        }
        state = State.APPROVED;
        refusal = null;
    }

    void refuse(String reason, Actor staff) {
        if (!staff.isStaffOf(territory)) {
            throw new NotFound("company", id);
        }
        if (reason.isBlank()) {
            throw new RuleViolation("company.refusal.reason").at("reason");
        }
        if (state != State.PENDING) {
            throw new RuleViolation("company.decided.already", name);
        }
        state = State.REFUSED;
        refusal = reason.strip();
    }

    void claim() {
        claimed = true;
    }

    Site addSite(SiteDraft draft) {
        var site = new Site(SiteId.random(), draft);
        sites.add(site);
        return site;
    }

    void closeSite(SiteId site) {
        if (sites.stream().filter(each -> !each.isClosed()).count() < 2) {
            throw new RuleViolation("company.site.last");
        }
        site(site).close();
    }

    Site site(SiteId wanted) {
        return sites.stream()
                .filter(each -> each.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NotFound("site", wanted));
    }

    /** Members change their own company; staff every one of their territory. */
    public boolean isEditableBy(Actor actor) {
        return actor.manages(id) || actor.isStaffOf(territory);
    }

    /** A company that waits or was refused is seen by its own people and by officers. */
    public boolean isVisibleTo(Actor actor) {
        return state == State.APPROVED || actor.actsFor(id) || actor.isOfficerOf(territory);
    }

    public CompanyId id() {
        return id;
    }

    /** Counts the changes, so that an edit of an old reading is refused. Not named as its field: Spring Data would take it for the field. */
    public long revision() {
        return version == null ? 0 : version;
    }

    public TerritoryId territory() {
        return territory;
    }

    public String name() {
        return name;
    }

    public Identifier identifier() {
        return identifier;
    }

    public Optional<String> activity() {
        return Optional.ofNullable(activity);
    }

    public Optional<Integer> headcount() {
        return Optional.ofNullable(headcount);
    }

    public String summary() {
        return summary;
    }

    public Optional<String> website() {
        return Optional.ofNullable(website);
    }

    public boolean isClaimed() {
        return claimed;
    }

    public State state() {
        return state;
    }

    public boolean isApproved() {
        return state == State.APPROVED;
    }

    public Optional<String> refusal() {
        return Optional.ofNullable(refusal);
    }

    public Set<Treatment> treatments() {
        return Set.copyOf(treatments);
    }

    /** The sites where the company works today. */
    public List<Site> sites() {
        return sites.stream().filter(site -> !site.isClosed()).toList();
    }
}
