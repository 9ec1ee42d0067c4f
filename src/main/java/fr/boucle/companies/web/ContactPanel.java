package fr.boucle.companies.web;

import fr.boucle.companies.Contact;
import fr.boucle.companies.Contacts;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.web.Panel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The contacts on a company's page, for the officers of its clubs and, once it is claimed, its managers. */
@Component
class ContactPanel implements Panel {
    private final Contacts contacts;

    ContactPanel(Contacts contacts) {
        this.contacts = contacts;
    }

    /** @param invitable this reader may ask the contact to take the page over, and nobody has yet */
    record Row(Contact contact, boolean invitable) {}

    @Override
    public Set<String> places() {
        return Set.of("company");
    }

    @Override
    public Optional<Part> of(String place, String id, Actor actor) {
        var company = CompanyId.of(id);
        if (actor.territory().isEmpty() && !actor.manages(company)) {
            return Optional.empty(); // most readers: nothing needs to be asked
        }
        var book = contacts.book(company);
        if (!book.isReadBy(actor)) {
            return Optional.empty();
        }
        var rows = rows(company, actor);
        boolean writable = book.isWrittenBy(actor);
        return rows.isEmpty() && !writable
                ? Optional.empty()
                : Optional.of(new Part(
                        "companies/_contacts :: panel",
                        50,
                        Map.of("company", company, "rows", rows, "writable", writable)));
    }

    private List<Row> rows(CompanyId id, Actor actor) {
        var invitable = contacts.invitable(id, actor);
        return contacts.of(id, actor).stream()
                .map(contact -> new Row(
                        contact, contact.email().filter(invitable::contains).isPresent()))
                .toList();
    }
}
