package fr.boucle.companies;

import fr.boucle.territory.CommuneCode;
import fr.boucle.territory.GeoPoint;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** A place where a company works. Its position is the municipality's centre until somebody sets a pin. */
@Entity
public class Site {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SiteId id;

    private String name;
    private String address;

    @Embedded
    private CommuneCode commune;

    @Embedded
    private GeoPoint point;

    private boolean pinned;
    private boolean closed;

    protected Site() {} // for JPA

    Site(SiteId id, SiteDraft draft) {
        this.id = id;
        change(draft);
    }

    final void change(SiteDraft draft) {
        name = draft.name();
        address = draft.address();
        commune = draft.commune();
        point = draft.point();
        pinned = draft.pinned();
    }

    void close() {
        closed = true;
    }

    public SiteId id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** Open only after two yeses; pages read it through a company's or a listing's view. */
    public String address() {
        return address;
    }

    public CommuneCode commune() {
        return commune;
    }

    public GeoPoint point() {
        return point;
    }

    public boolean isPinned() {
        return pinned;
    }

    /** A closed site takes no new listing; those it has keep it. */
    public boolean isClosed() {
        return closed;
    }
}
