package fr.boucle.companies;

import fr.boucle.catalogue.Treatment;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Audited;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.TerritoryId;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All companies: registered, approved, changed, found. Who acts for them is {@link Teams}' matter. */
@Service
@Transactional
public class Companies {
    private final CompanyRepository companies;
    private final MemberRepository members;
    private final ClubMembershipRepository clubs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Companies(
            CompanyRepository companies,
            MemberRepository members,
            ClubMembershipRepository clubs,
            ApplicationEventPublisher events,
            Clock clock) {
        this.companies = companies;
        this.members = members;
        this.clubs = clubs;
        this.events = events;
        this.clock = clock;
    }

    /** Somebody registers the company that he or she works for, and manages it from then on. Staff will look at it. */
    public Company register(TerritoryId territory, CompanyDraft draft, SiteDraft site, Actor actor) {
        var account = actor.account().orElseThrow(() -> new RuleViolation("company.signIn"));
        refuseTwice(draft.identifier(), null);
        var company = Company.register(territory, draft, clock.instant());
        company.addSite(site);
        companies.save(company);
        members.save(new Member(account, company.id(), Role.MANAGER, null));
        events.publishEvent(new CompanyRegistered(company.id()));
        events.publishEvent(Audited.of(actor, "company.registered", company.id(), draft.name()));
        return company;
    }

    /** Staff or an import writes down a company that has no account; anybody may claim it later. */
    public Company addUnclaimed(TerritoryId territory, CompanyDraft draft, SiteDraft site, Actor actor) {
        if (!actor.isOfficerOf(territory)) {
            throw new NotFound("territory", territory);
        }
        refuseTwice(draft.identifier(), null);
        var company = Company.unclaimed(territory, draft, clock.instant());
        company.addSite(site);
        companies.save(company);
        clubs.save(new ClubMembership(company.id(), territory, clock.instant()));
        events.publishEvent(Audited.of(actor, "company.added", company.id(), draft.name()));
        return company;
    }

    private void refuseTwice(Identifier identifier, @Nullable CompanyId own) {
        if (identifier.number() != null
                && companies
                        .withIdentifier(identifier.kind(), identifier.number())
                        .filter(other -> !other.id().equals(own))
                        .isPresent()) {
            throw new RuleViolation("company.identifier.taken").at("identifier");
        }
    }

    /** @param version what the editor had read; a newer one refuses the change */
    public Company change(CompanyId id, CompanyDraft draft, long version, Actor actor) {
        var company = editable(id, actor);
        if (company.revision() != version) {
            throw new OptimisticLockingFailureException("company " + id);
        }
        refuseTwice(draft.identifier(), id);
        company.change(draft);
        events.publishEvent(new CompanyChanged(id));
        return company;
    }

    public Site addSite(CompanyId id, SiteDraft draft, Actor actor) {
        var site = editable(id, actor).addSite(draft);
        events.publishEvent(new CompanyChanged(id));
        return site;
    }

    public Site changeSite(CompanyId id, SiteId siteId, SiteDraft draft, Actor actor) {
        var site = editable(id, actor).site(siteId);
        site.change(draft);
        events.publishEvent(new CompanyChanged(id));
        return site;
    }

    public Company closeSite(CompanyId id, SiteId site, Actor actor) {
        var company = editable(id, actor);
        company.closeSite(site);
        events.publishEvent(new CompanyChanged(id));
        return company;
    }

    public Company approve(CompanyId id, Actor staff) {
        var company = locked(id);
        company.approve(staff);
        if (!clubs.existsByCompanyAndClub(id, company.territory())) {
            clubs.save(new ClubMembership(id, company.territory(), clock.instant()));
        }
        events.publishEvent(new CompanyJoined(id));
        events.publishEvent(Audited.of(staff, "company.approved", id));
        return company;
    }

    public Company refuse(CompanyId id, String reason, Actor staff) {
        var company = locked(id);
        company.refuse(reason, staff);
        events.publishEvent(new CompanyRefused(id));
        events.publishEvent(Audited.of(staff, "company.refused", id, reason));
        return company;
    }

    /** A company that this reader may see. */
    @Transactional(readOnly = true)
    public Company seenBy(CompanyId id, Actor actor) {
        var company = get(id);
        if (!company.isVisibleTo(actor)) {
            throw new NotFound("company", id);
        }
        return company;
    }

    @Transactional(readOnly = true)
    public Company get(CompanyId id) {
        return companies.findById(id).orElseThrow(() -> new NotFound("company", id));
    }

    @Transactional(readOnly = true)
    public Map<CompanyId, Company> all(Collection<CompanyId> ids) {
        return companies.findByIdIn(ids).stream().collect(Collectors.toMap(Company::id, Function.identity()));
    }

    /** The clubs to which each of these companies belongs; none are left out. */
    @Transactional(readOnly = true)
    public Map<CompanyId, Set<TerritoryId>> clubsOf(Collection<CompanyId> ids) {
        return clubs.findByCompanyIn(ids).stream()
                .collect(Collectors.groupingBy(
                        ClubMembership::company, Collectors.mapping(ClubMembership::club, Collectors.toSet())));
    }

    @Transactional(readOnly = true)
    public Optional<Company> withIdentifier(Identifier identifier) {
        return identifier.number() == null
                ? Optional.empty()
                : companies.withIdentifier(identifier.kind(), identifier.number());
    }

    /** The approved companies of a club, by name. */
    @Transactional(readOnly = true)
    public Page<CompanyRow> directory(TerritoryId club, String typed, @Nullable Treatment treatment, Pageable page) {
        var plain = plain(typed).replaceAll("[%_\\\\]", " ").strip();
        var words = plain.isEmpty() ? "" : "%" + plain.replaceAll("\\s+", "%") + "%";
        return companies.directory(club, words, treatment, page);
    }

    /** New companies that wait for this territory's staff, the oldest first. */
    @Transactional(readOnly = true)
    public List<Company> waiting(TerritoryId territory) {
        return companies.inState(territory, Company.State.PENDING);
    }

    /** Every company of a territory, whatever its state, by name: for its officers. */
    @Transactional(readOnly = true)
    public List<Company> ofTerritory(TerritoryId territory, Actor officer) {
        if (!officer.isOfficerOf(territory)) {
            throw new NotFound("territory", territory);
        }
        return companies.ofTerritory(territory);
    }

    /** The companies that offer a treatment. */
    @Transactional(readOnly = true)
    public List<CompanyId> offering(Treatment treatment) {
        return companies.offering(treatment);
    }

    private Company editable(CompanyId id, Actor actor) {
        var company = get(id);
        if (!company.isEditableBy(actor)) {
            throw new NotFound("company", id);
        }
        return company;
    }

    private Company locked(CompanyId id) {
        return companies.lock(id).orElseThrow(() -> new NotFound("company", id));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
