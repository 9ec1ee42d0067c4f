package fr.boucle.companies;

import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A person of a company who has no account, written down by an officer; who reads it is told by the {@link AddressBook}. */
@Entity
public class Contact {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ContactId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "company_id"))
    private CompanyId company;

    private String name;
    private String function;
    private @Nullable String email;
    private @Nullable String telephone;
    private String source;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "written_by"))
    private @Nullable AccountId writtenBy;

    private Instant writtenAt;

    protected Contact() {} // for JPA

    Contact(CompanyId company, ContactDraft draft, Actor author, Instant now) {
        this.id = ContactId.random();
        this.company = company;
        this.writtenBy = author.account().orElse(null);
        this.writtenAt = now;
        change(draft);
    }

    final void change(ContactDraft draft) {
        var mail = given(draft.email());
        var number = given(draft.telephone());
        if (mail == null && number == null) {
            throw new RuleViolation("contact.unreachable").at("email");
        }
        if (draft.source().isBlank()) {
            throw new RuleViolation("contact.source.required").at("source");
        }
        name = draft.name().strip();
        function = draft.function().strip();
        email = mail == null ? null : mail.toLowerCase(Locale.ROOT);
        telephone = number;
        source = draft.source().strip();
    }

    private static @Nullable String given(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    public ContactId id() {
        return id;
    }

    /** Counts the changes, so that an edit of an old reading is refused. Not named as its field: Spring Data would take it for the field. */
    public long revision() {
        return version == null ? 0 : version;
    }

    public CompanyId company() {
        return company;
    }

    public String name() {
        return name;
    }

    /** What the person does there; empty when not known. */
    public String function() {
        return function;
    }

    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    public Optional<String> telephone() {
        return Optional.ofNullable(telephone);
    }

    /** The number as a telephone takes it; the zero in brackets is not dialled after a country's code. */
    public Optional<String> dialled() {
        return telephone()
                .map(number -> number.startsWith("+") ? number.replace("(0)", "") : number)
                .map(number -> number.replaceAll("[^+\\d]", ""));
    }

    public String source() {
        return source;
    }

    /** None where the installation itself wrote it, as for the sample. */
    public Optional<AccountId> writtenBy() {
        return Optional.ofNullable(writtenBy);
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
