package fr.boucle.companies;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Audited;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.TerritoryId;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of companies who have no account: written down, changed, deleted, invited. The record of acts never names them. */
@Service
@Transactional
public class Contacts {
    private final ContactRepository contacts;
    private final CompanyRepository companies;
    private final ClubMembershipRepository clubs;
    private final InvitationRepository invitations;
    private final Teams teams;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Contacts(
            ContactRepository contacts,
            CompanyRepository companies,
            ClubMembershipRepository clubs,
            InvitationRepository invitations,
            Teams teams,
            ApplicationEventPublisher events,
            Clock clock) {
        this.contacts = contacts;
        this.companies = companies;
        this.clubs = clubs;
        this.invitations = invitations;
        this.teams = teams;
        this.events = events;
        this.clock = clock;
    }

    public Contact add(CompanyId company, ContactDraft draft, Actor officer) {
        written(company, officer);
        var contact = contacts.save(new Contact(company, draft, officer, clock.instant()));
        record("contact.added", contact, officer);
        return contact;
    }

    /** @param version what the editor had read; a newer one refuses the change */
    public Contact change(ContactId id, ContactDraft draft, long version, Actor officer) {
        var contact = get(id);
        written(contact.company(), officer);
        if (contact.revision() != version) {
            throw new OptimisticLockingFailureException("contact " + id);
        }
        contact.change(draft);
        record("contact.changed", contact, officer);
        return contact;
    }

    /** Nothing of the person is kept, an invitation that waits neither. */
    public void delete(CompanyId company, ContactId id, Actor actor) {
        var contact = seenBy(company, id, actor);
        contacts.delete(contact);
        if (!firm(company).isClaimed()) {
            invitations.findByCompanyAndAcceptedAtIsNull(company).stream()
                    .filter(invitation ->
                            contact.email().filter(invitation.email()::equals).isPresent())
                    .forEach(invitations::delete);
        }
        record("contact.deleted", contact, actor);
    }

    /** Asks the contact of a company that nobody has claimed to take its page over. */
    public Invitation invite(CompanyId company, ContactId id, Actor staff) {
        var contact = seenBy(company, id, staff);
        var email = contact.email().orElseThrow(() -> new RuleViolation("contact.email.none"));
        var firm = firm(company);
        if (!firm.isEditableBy(staff)) {
            throw new NotFound("contact", id);
        }
        if (firm.isClaimed()) {
            throw new RuleViolation("company.claim.taken");
        }
        if (invited(company).contains(email)) {
            throw new RuleViolation("contact.invited.already", contact.name());
        }
        return teams.invite(company, email, Role.MANAGER, null, staff);
    }

    /** The addresses that this actor may ask to take the page over: nobody has claimed it, and they were not asked yet. */
    @Transactional(readOnly = true)
    public Set<String> invitable(CompanyId company, Actor actor) {
        var firm = firm(company);
        if (firm.isClaimed() || !firm.isEditableBy(actor)) {
            return Set.of();
        }
        var invited = invited(company);
        return contacts.findByCompanyOrderByName(company).stream()
                .flatMap(contact -> contact.email().stream())
                .filter(email -> !invited.contains(email))
                .collect(Collectors.toSet());
    }

    private Set<String> invited(CompanyId company) {
        return teams.invitedTo(company).stream()
                .filter(invitation -> invitation.isOpen(clock.instant()))
                .map(Invitation::email)
                .collect(Collectors.toSet());
    }

    /** Who may read and write the contacts of a company. */
    @Transactional(readOnly = true)
    public AddressBook book(CompanyId company) {
        var memberships = clubs.findByCompanyIn(List.of(company));
        return new AddressBook(
                company,
                firm(company).isClaimed(),
                memberships.stream().map(ClubMembership::club).collect(Collectors.toSet()));
    }

    /** The contacts of a company, by name. */
    @Transactional(readOnly = true)
    public List<Contact> of(CompanyId company, Actor actor) {
        read(company, actor);
        return contacts.findByCompanyOrderByName(company);
    }

    /** The contacts of all companies of a club, by name: for its officers. */
    @Transactional(readOnly = true)
    public List<Contact> ofClub(TerritoryId club, Actor officer) {
        if (!officer.isOfficerOf(club)) {
            throw new NotFound("territory", club);
        }
        return contacts.ofClub(club);
    }

    /** A contact of this company that this reader may see, and so delete. */
    @Transactional(readOnly = true)
    public Contact seenBy(CompanyId company, ContactId id, Actor actor) {
        read(company, actor);
        var contact = get(id);
        if (!contact.company().equals(company)) {
            throw new NotFound("contact", id);
        }
        return contact;
    }

    private Contact get(ContactId id) {
        return contacts.findById(id).orElseThrow(() -> new NotFound("contact", id));
    }

    private Company firm(CompanyId id) {
        return companies.findById(id).orElseThrow(() -> new NotFound("company", id));
    }

    private void read(CompanyId company, Actor actor) {
        if (!book(company).isReadBy(actor)) {
            throw new NotFound("company", company);
        }
    }

    private void written(CompanyId company, Actor actor) {
        if (!book(company).isWrittenBy(actor)) {
            throw new NotFound("company", company);
        }
    }

    private void record(String act, Contact contact, Actor actor) {
        events.publishEvent(Audited.of(actor, act, contact.id(), "company " + contact.company()));
    }
}
