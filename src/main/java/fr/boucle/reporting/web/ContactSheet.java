package fr.boucle.reporting.web;

import fr.boucle.companies.Company;
import fr.boucle.companies.Contact;
import fr.boucle.kernel.CompanyId;
import java.util.Collection;
import java.util.Map;

/** Contacts of companies, one a line. */
final class ContactSheet {
    private static final String[] COLUMNS = {
        "id", "company_id", "company", "name", "function", "email", "telephone", "source", "written_at"
    };

    private ContactSheet() {}

    static Sheet of(Collection<Contact> contacts, Map<CompanyId, Company> companies) {
        var sheet = Sheet.of(COLUMNS);
        for (var contact : contacts) {
            var company = companies.get(contact.company());
            sheet.row(
                    contact.id(),
                    contact.company(),
                    company == null ? null : company.name(),
                    contact.name(),
                    contact.function(),
                    contact.email(),
                    contact.telephone(),
                    contact.source(),
                    contact.writtenAt());
        }
        return sheet;
    }
}
