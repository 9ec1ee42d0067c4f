package fr.boucle.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Takes waiting letters to the mail server; without one they stay in the outbox page and their link is in the log. A
 * letter that cannot be sent waits longer each time and is given up after a day.
 */
@Component
public class Postman {
    private static final Logger log = LoggerFactory.getLogger(Postman.class);
    private static final int AT_ONCE = 20;
    private static final int MOST_TRIES = 12;

    private final JdbcClient jdbc;
    private final ObjectProvider<JavaMailSender> server;
    private final ITemplateEngine templates;
    private final Clock clock;
    private final String sender;

    Postman(
            JdbcClient jdbc,
            ObjectProvider<JavaMailSender> server,
            ITemplateEngine templates,
            Clock clock,
            @Value("${boucle.mail.from:boucle@localhost}") String sender) {
        this.jdbc = jdbc;
        this.server = server;
        this.templates = templates;
        this.clock = clock;
        this.sender = sender;
    }

    /** A letter, as written. */
    public record Letter(
            UUID id,
            String address,
            String language,
            String subject,
            String text,
            String action,
            String link,
            int tries) {}

    @Scheduled(fixedDelay = 1000)
    @Transactional
    void round() {
        jdbc.sql(
                        "select id, address, language, subject, text, action, link, tries from letter"
                                + " where state = 'WAITING' and next_try_at <= ? order by written_at limit ? for update skip locked")
                .params(OffsetDateTime.now(clock), AT_ONCE)
                .query(Letter.class)
                .list()
                .forEach(this::deliver);
    }

    /** The last letters, the latest first: for the sample's outbox page. */
    @Transactional(readOnly = true)
    public List<Letter> last() {
        return jdbc.sql("select id, address, language, subject, text, action, link, tries from letter"
                        + " order by written_at desc limit 50")
                .query(Letter.class)
                .list();
    }

    private void deliver(Letter letter) {
        var mail = server.getIfAvailable();
        if (mail == null) {
            log.info(
                    "No mail server: the letter «{}» to {} leads to {}",
                    letter.subject(),
                    letter.address(),
                    letter.link());
            mark(letter, "KEPT", Duration.ZERO);
            return;
        }
        try {
            mail.send(message(mail, letter));
            mark(letter, "SENT", Duration.ZERO);
        } catch (MailException | MessagingException e) {
            boolean given = letter.tries() + 1 >= MOST_TRIES;
            log.warn("Letter {} could not be sent ({} tries): {}", letter.id(), letter.tries() + 1, e.getMessage());
            mark(letter, given ? "FAILED" : "WAITING", Duration.ofSeconds(20L << Math.min(letter.tries(), 8)));
        }
    }

    private MimeMessage message(JavaMailSender mail, Letter letter) throws MessagingException {
        var message = mail.createMimeMessage();
        var parts = new MimeMessageHelper(message, true, "UTF-8");
        parts.setFrom(sender);
        parts.setTo(letter.address());
        parts.setSubject(letter.subject());
        var context = new Context(Locale.forLanguageTag(letter.language()));
        context.setVariable("letter", letter);
        parts.setText(
                letter.text() + "\n\n" + letter.action() + " : " + letter.link() + "\n",
                templates.process("mail/letter", context));
        message.setHeader("Message-ID", "<" + letter.id() + "@boucle>");
        return message;
    }

    private void mark(Letter letter, String state, Duration wait) {
        jdbc.sql("update letter set state = ?, tries = tries + 1, next_try_at = ? where id = ?")
                .params(state, OffsetDateTime.now(clock).plus(wait), letter.id())
                .update();
    }
}
