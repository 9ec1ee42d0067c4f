package fr.boucle.notifications;

import fr.boucle.identity.Account;
import fr.boucle.identity.Accounts;
import fr.boucle.kernel.AccountId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes notices into inboxes and letters into the outgoing tray, in the transaction of the event that caused them. */
@Component
public class Mailbox {
    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final MessageSource messages;
    private final Clock clock;
    private final String url;

    Mailbox(
            Accounts accounts,
            JdbcClient jdbc,
            MessageSource messages,
            Clock clock,
            @Value("${boucle.url}") String url) {
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.messages = messages;
        this.clock = clock;
        this.url = url;
    }

    /** A line in the inbox of a person. */
    public record Notice(UUID id, OffsetDateTime at, String subject, String text, String path, boolean read) {}

    /** Tells those of these people whose account is in use. */
    void tell(Collection<AccountId> people, Message message) {
        accounts.named(people).values().stream().filter(Account::isActive).forEach(account -> tell(account, message));
    }

    /** Tells a person in the inbox and by letter. */
    void tell(Account account, Message message) {
        if (note(account, message)) {
            write(account.email(), account.language(), message);
        }
    }

    /** Tells a person in the inbox only. True when it was not told before. */
    boolean note(Account account, Message message) {
        var language = Locale.forLanguageTag(account.language());
        return jdbc.sql("insert into notice (id, key, account_id, at, subject, text, path) values (?, ?, ?, ?, ?, ?, ?)"
                                + " on conflict (account_id, key) do nothing")
                        .params(
                                UUID.randomUUID(),
                                message.key(),
                                account.id().value(),
                                OffsetDateTime.now(clock),
                                say(message, ".subject", language),
                                say(message, ".text", language),
                                message.path())
                        .update()
                == 1;
    }

    /** Puts a letter into the tray; it leaves when the mail server takes it. */
    void write(String address, String language, Message message) {
        var locale = Locale.forLanguageTag(language);
        jdbc.sql(
                        "insert into letter (id, address, language, subject, text, action, link, state, written_at, next_try_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?, 'WAITING', ?, ?)")
                .params(
                        UUID.randomUUID(),
                        address,
                        language,
                        say(message, ".subject", locale),
                        say(message, ".text", locale),
                        say(message, ".action", locale),
                        url + message.path(),
                        OffsetDateTime.now(clock),
                        OffsetDateTime.now(clock))
                .update();
    }

    private String say(Message message, String part, Locale language) {
        return messages.getMessage(
                "letter." + message.code() + part, message.arguments().toArray(), language);
    }

    /** What an account was told, the latest first. */
    public List<Notice> noticesOf(AccountId account) {
        return jdbc.sql("select id, at, subject, text, path, read_at is not null from notice where account_id = ?"
                        + " order by at desc limit 100")
                .param(account.value())
                .query((row, n) -> new Notice(
                        row.getObject(1, UUID.class),
                        row.getObject(2, OffsetDateTime.class),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getBoolean(6)))
                .list();
    }

    public int unread(AccountId account) {
        return jdbc.sql("select count(*) from notice where account_id = ? and read_at is null")
                .param(account.value())
                .query(Integer.class)
                .single();
    }

    public void readAll(AccountId account) {
        jdbc.sql("update notice set read_at = ? where account_id = ? and read_at is null")
                .params(OffsetDateTime.now(clock), account.value())
                .update();
    }
}
