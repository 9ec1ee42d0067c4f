package fr.boucle.territory;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Audited;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.TerritoryId;
import java.io.Reader;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All territories and municipalities: founded, configured, found by host, place or name. */
@Service
@Transactional
public class Territories {
    private static final double NEAR_KM = 30;

    private final TerritoryRepository territories;
    private final CommuneRepository communes;
    private final ApplicationEventPublisher events;

    Territories(TerritoryRepository territories, CommuneRepository communes, ApplicationEventPublisher events) {
        this.territories = territories;
        this.communes = communes;
        this.events = events;
    }

    /** Founds a territory on municipalities that are known already. */
    public Territory found(String slug, String name, Settings settings, Collection<CommuneCode> places, Actor founder) {
        administratorsOnly(founder);
        if (all().stream().anyMatch(other -> other.slug().equals(slug))) {
            throw new RuleViolation("territory.slug.taken").at("slug");
        }
        if (places.isEmpty() || communes.findByCodeIn(places).size() != places.size()) {
            throw new RuleViolation("territory.communes.unknown").at("communes");
        }
        var territory = territories.save(new Territory(TerritoryId.random(), slug, name, settings, places));
        events.publishEvent(Audited.of(founder, "territory.founded", territory.id(), name));
        return territory;
    }

    /** @param version what the editor had read; a newer one refuses the change */
    public Territory configure(TerritoryId id, TerritoryDraft draft, long version, Actor actor) {
        var territory = configurable(id, actor);
        if (territory.revision() != version) {
            throw new OptimisticLockingFailureException("territory " + id);
        }
        if (all().stream().anyMatch(other -> !other.id().equals(id) && other.answersTo(draft.host()))) {
            throw new RuleViolation("territory.host.taken").at("host");
        }
        territory.change(draft, actor);
        events.publishEvent(new TerritoryConfigured(id));
        events.publishEvent(Audited.of(actor, "territory.configured", id));
        return territory;
    }

    /** A territory whose settings this actor may change; for others there is none. */
    @Transactional(readOnly = true)
    public Territory configurable(TerritoryId id, Actor actor) {
        var territory = get(id);
        if (!territory.isConfigurableBy(actor)) {
            throw new NotFound("territory", id);
        }
        return territory;
    }

    /** Reads an official list of municipalities; known ones are brought up to date. Returns how many lines were read. */
    public int importCommunes(Reader csv, Actor actor) {
        administratorsOnly(actor);
        int lines = communes.saveAll(CommuneList.read(csv)).size();
        events.publishEvent(Audited.of(actor, "territory.communesImported", "communes", Integer.toString(lines)));
        return lines;
    }

    /** How many municipalities are known; a territory can only be founded on known ones. */
    @Transactional(readOnly = true)
    public long communeCount() {
        return communes.count();
    }

    @Transactional(readOnly = true)
    public Territory get(TerritoryId id) {
        return territories.findById(id).orElseThrow(() -> new NotFound("territory", id));
    }

    /** Every territory of this installation, by name. */
    @Transactional(readOnly = true)
    public List<Territory> all() {
        return territories.all();
    }

    /** The territories whose listings go no further than their club. */
    @Transactional(readOnly = true)
    public Set<TerritoryId> privateCircles() {
        return territories.privateCircles();
    }

    /** The municipalities of a territory, by name. */
    @Transactional(readOnly = true)
    public List<Commune> communesOf(TerritoryId id) {
        return territories.communesOf(id);
    }

    @Transactional(readOnly = true)
    public Optional<Commune> commune(CommuneCode code) {
        return communes.findById(code);
    }

    @Transactional(readOnly = true)
    public Map<CommuneCode, Commune> communes(Collection<CommuneCode> codes) {
        return communes.findByCodeIn(codes).stream().collect(Collectors.toMap(Commune::code, Function.identity()));
    }

    /**
     * The municipality of this name near this point; one that no official list has named yet is kept under a code of our
     * own, which begins with {@code x-}.
     */
    public Commune place(String name, GeoPoint point) {
        return communes.findByNameIgnoreCase(name).stream()
                .filter(known -> known.centre().to(point).km() < NEAR_KM)
                .findFirst()
                .orElseGet(() -> communes.save(new Commune(
                        CommuneCode.of("x-" + UUID.randomUUID().toString().substring(0, 8)), name, "", 0, point)));
    }

    /** The territories that contain a municipality, usually one or none. */
    @Transactional(readOnly = true)
    public List<TerritoryId> containing(CommuneCode code) {
        return territories.containing(code);
    }

    private static void administratorsOnly(Actor actor) {
        if (!Territory.runsTheInstallation(actor)) {
            throw new RuleViolation("territory.administratorsOnly");
        }
    }
}
