package fr.boucle.companies;

/** Contacts to test with. */
public final class ContactSamples {
    private ContactSamples() {}

    public static ContactDraft draft(String name) {
        return new ContactDraft(
                name, "gérant", "ludovic@example.org", "03 53 01 00 12", "carte de visite, réunion du 3 mars");
    }
}
