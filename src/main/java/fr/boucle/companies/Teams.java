package fr.boucle.companies;

import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Audited;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.Secrets;
import fr.boucle.kernel.TerritoryId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who acts for whom: members, invitations, mandates, claims, and the officers of territories. */
@Service
@Transactional
public class Teams {
    private final CompanyRepository companies;
    private final MemberRepository members;
    private final InvitationRepository invitations;
    private final ClaimRepository claims;
    private final OfficerRepository officers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Teams(
            CompanyRepository companies,
            MemberRepository members,
            InvitationRepository invitations,
            ClaimRepository claims,
            OfficerRepository officers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.companies = companies;
        this.members = members;
        this.invitations = invitations;
        this.claims = claims;
        this.officers = officers;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Member> of(CompanyId company) {
        return members.findByCompany(company);
    }

    /** The invitations that nobody has answered yet. */
    @Transactional(readOnly = true)
    public List<Invitation> invitedTo(CompanyId company) {
        return invitations.findByCompanyAndAcceptedAtIsNull(company);
    }

    /** @param mandatedUntil the last day of a consultant's mandate, null for a colleague */
    public Invitation invite(
            CompanyId company, String email, Role role, @Nullable LocalDate mandatedUntil, Actor actor) {
        manage(company, actor);
        if (mandatedUntil != null && mandatedUntil.isBefore(LocalDate.now(clock))) {
            throw new RuleViolation("company.mandate.past").at("until");
        }
        var invitation = invitations.save(new Invitation(company, email, role, mandatedUntil, clock.instant()));
        events.publishEvent(new InvitationMade(invitation.id()));
        events.publishEvent(Audited.of(actor, "company.invited", company, "invitation " + invitation.id()));
        return invitation;
    }

    public void withdraw(UUID invitation, Actor actor) {
        var found = invitation(invitation);
        manage(found.company(), actor);
        invitations.delete(found);
    }

    @Transactional(readOnly = true)
    public Invitation invitation(UUID id) {
        return invitations.findById(id).orElseThrow(() -> new NotFound("invitation", id));
    }

    /** The secret of an invitation's letter, made when the letter is written; only its hash is kept. */
    public String invitationToken(UUID invitation) {
        var secret = Secrets.random();
        invitation(invitation).seal(Secrets.hash(secret));
        return secret;
    }

    /** The open invitation that a letter's secret belongs to. */
    @Transactional(readOnly = true)
    public Optional<Invitation> invitedBy(String secret) {
        return invitations.findByTokenHash(Secrets.hash(secret)).filter(found -> found.isOpen(clock.instant()));
    }

    public CompanyId accept(String secret, Actor actor) {
        var account = person(actor);
        var invitation =
                invitations.lock(Secrets.hash(secret)).orElseThrow(() -> new RuleViolation("company.invitation.spent"));
        var member = invitation.accept(account, clock.instant());
        var known = members.findByCompanyAndAccount(invitation.company(), account);
        known.ifPresentOrElse(already -> already.rejoin(member), () -> members.save(member));
        if (invitation.role() == Role.MANAGER && invitation.mandate().isEmpty()) {
            companies.lock(invitation.company()).ifPresent(Company::claim); // only staff invite to an unclaimed one
        }
        events.publishEvent(Audited.of(actor, "company.memberJoined", invitation.company()));
        return invitation.company();
    }

    /** Takes the right to act away; the last manager stays. */
    public void remove(CompanyId company, AccountId account, Actor actor) {
        companies.lock(company); // two managers must not remove each other
        manage(company, actor);
        var all = members.findByCompany(company);
        var gone = all.stream()
                .filter(member -> member.account().equals(account))
                .findFirst()
                .orElseThrow(() -> new NotFound("member", account));
        boolean managed = all.stream().anyMatch(other -> other != gone && other.role() == Role.MANAGER);
        if (!managed) {
            throw new RuleViolation("company.member.last");
        }
        members.delete(gone);
        events.publishEvent(Audited.of(actor, "company.memberRemoved", company, account.toString()));
    }

    /** Somebody says to work for a company that has no account yet. */
    public Claim claim(CompanyId company, String message, Actor actor) {
        var account = person(actor);
        var firm = companies.findById(company).orElseThrow(() -> new NotFound("company", company));
        if (firm.isClaimed()) {
            throw new RuleViolation("company.claim.taken");
        }
        if (claims.existsByCompanyAndAccountAndAcceptedIsNull(company, account)) {
            throw new RuleViolation("company.claim.asked");
        }
        var claim = claims.save(new Claim(company, account, message, clock.instant()));
        events.publishEvent(new ClaimAsked(claim.id()));
        return claim;
    }

    public Claim decide(UUID id, boolean yes, Actor staff) {
        var claim = claims.lock(id).orElseThrow(() -> new NotFound("claim", id));
        var firm = companies.findById(claim.company()).orElseThrow(() -> new NotFound("claim", id));
        if (!staff.isStaffOf(firm.territory())) {
            throw new NotFound("claim", id);
        }
        claim.decide(yes);
        if (yes) {
            firm.claim();
            members.save(new Member(claim.account(), firm.id(), Role.MANAGER, null));
        }
        events.publishEvent(Audited.of(staff, yes ? "company.claimAccepted" : "company.claimRefused", firm.id()));
        return claim;
    }

    /** The claims that wait for this territory's staff. */
    @Transactional(readOnly = true)
    public List<Claim> claims(TerritoryId territory) {
        return claims.waiting(territory);
    }

    /** An administrator or staff gives somebody an officer's hat. */
    public Officer appoint(AccountId account, TerritoryId territory, OfficerRole role, Actor actor) {
        mayAppoint(territory, actor);
        var known = officers.findByTerritory(territory).stream()
                .filter(officer -> officer.account().equals(account) && officer.role() == role)
                .findFirst();
        events.publishEvent(Audited.of(actor, "officer.appointed", territory, account + " " + role));
        return known.orElseGet(() -> officers.save(new Officer(account, territory, role)));
    }

    /** Takes an officer's hat away; the last of the staff keeps it. Of two who dismiss each other at once, one stays. */
    public void dismiss(AccountId account, TerritoryId territory, OfficerRole role, Actor actor) {
        mayAppoint(territory, actor);
        var peers = officers.lock(territory, role);
        var gone = peers.stream()
                .filter(officer -> officer.account().equals(account))
                .findFirst()
                .orElseThrow(() -> new NotFound("officer", account));
        if (role == OfficerRole.STAFF && peers.size() == 1) {
            throw new RuleViolation("officer.last");
        }
        officers.delete(gone);
        events.publishEvent(Audited.of(actor, "officer.dismissed", territory, account + " " + role));
    }

    /** Those who work for a territory, for whoever may appoint them. */
    @Transactional(readOnly = true)
    public List<Officer> officers(TerritoryId territory, Actor actor) {
        mayAppoint(territory, actor);
        return officers(territory);
    }

    private static void mayAppoint(TerritoryId territory, Actor actor) {
        if (actor.kind() != Actor.Kind.ADMINISTRATOR && !actor.isStaffOf(territory)) {
            throw new NotFound("territory", territory);
        }
    }

    @Transactional(readOnly = true)
    public List<Officer> officers(TerritoryId territory) {
        return officers.findByTerritory(territory);
    }

    private void manage(CompanyId company, Actor actor) {
        var firm = companies.findById(company).orElseThrow(() -> new NotFound("company", company));
        if (!firm.isEditableBy(actor)) {
            throw new NotFound("company", company);
        }
    }

    private static AccountId person(Actor actor) {
        return actor.account().orElseThrow(() -> new RuleViolation("company.signIn"));
    }
}
