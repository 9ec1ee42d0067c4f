package fr.boucle.territory;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.TerritoryId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A set of municipalities with its club and its settings. */
@Entity
public class Territory {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private TerritoryId id;

    @Version
    private @Nullable Long version;

    private String slug;
    private String name;
    private @Nullable String host;

    @Embedded
    private Settings settings;

    @ElementCollection
    @CollectionTable(name = "territory_commune", joinColumns = @JoinColumn(name = "territory_id"))
    private Set<CommuneCode> communes = new HashSet<>();

    protected Territory() {} // for JPA

    Territory(TerritoryId id, String slug, String name, Settings settings, Collection<CommuneCode> communes) {
        if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new RuleViolation("territory.slug.form").at("slug");
        }
        this.id = id;
        this.slug = slug;
        this.name = name;
        this.settings = settings;
        this.communes.addAll(communes);
    }

    /** The host leads people to this territory instead of another, so it is the administrator's to say; staff keep it. */
    void change(TerritoryDraft draft, Actor actor) {
        this.name = draft.name();
        this.settings = draft.settings();
        if (runsTheInstallation(actor)) {
            this.host = draft.host();
        }
    }

    /** Administrators configure every territory, staff their own. */
    public boolean isConfigurableBy(Actor actor) {
        return runsTheInstallation(actor) || actor.isStaffOf(id);
    }

    static boolean runsTheInstallation(Actor actor) {
        return actor.kind() == Actor.Kind.ADMINISTRATOR || actor.kind() == Actor.Kind.SYSTEM;
    }

    public TerritoryId id() {
        return id;
    }

    /** Counts the changes, so that an edit of an old reading is refused. Not named as its field: Spring Data would take it for the field. */
    public long revision() {
        return version == null ? 0 : version;
    }

    /** The name in addresses and in the cookie. */
    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    /** The host name that leads straight to this territory, when it has one. */
    public Optional<String> host() {
        return Optional.ofNullable(host);
    }

    boolean answersTo(@Nullable String name) {
        return host != null && host.equalsIgnoreCase(name);
    }

    public Settings settings() {
        return settings;
    }

    public boolean contains(CommuneCode commune) {
        return communes.contains(commune);
    }
}
