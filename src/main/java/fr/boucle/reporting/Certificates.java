package fr.boucle.reporting;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.impact.ClaimedLine;
import fr.boucle.impact.Days;
import fr.boucle.impact.Evidence;
import fr.boucle.impact.Ledger;
import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Audited;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.Secrets;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.Synergy;
import fr.boucle.synergies.SynergyId;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All certificates: issued to a company by its people or its territory’s staff, checked by anybody who holds the code. */
@Service
@Transactional
public class Certificates {
    private static final String SELECT = "select * from certificate ";
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"; // none that is taken for another
    private static final int CODE_LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient database;
    private final Ledger ledger;
    private final Synergies synergies;
    private final Companies companies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Certificates(
            JdbcClient database,
            Ledger ledger,
            Synergies synergies,
            Companies companies,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.ledger = ledger;
        this.synergies = synergies;
        this.companies = companies;
        this.events = events;
        this.clock = clock;
    }

    /** The company, for those who may issue and read its certificates. */
    @Transactional(readOnly = true)
    public Company company(CompanyId id, Actor actor) {
        return opened(id, actor).orElseThrow(() -> new NotFound("company", id));
    }

    /** The same; empty for anybody else. */
    @Transactional(readOnly = true)
    public Optional<Company> opened(CompanyId id, Actor actor) {
        return Optional.of(companies.get(id))
                .filter(company -> actor.actsFor(id) || actor.isStaffOf(company.territory()));
    }

    /** Freezes what the company may claim for a year, as the ledger tells it now. */
    public long issue(CompanyId id, int year, Actor actor) {
        var company = company(id, actor);
        if (year > LocalDate.now(clock).getYear()) {
            throw new RuleViolation("certificate.future").at("year");
        }
        var content = content(id, year);
        if (content.parts().isEmpty()) {
            throw new RuleViolation("certificate.nothing").at("year");
        }
        var written = Basis.JSON.writeValueAsString(content);
        long number = database.sql("""
                        insert into certificate
                            (id, number, code, company_id, company_name, year, issued_at, issued_by, content, sha256)
                        values (?, nextval('certificate_number'), ?, ?, ?, ?, ?, ?, ?, ?) returning number
                        """)
                .param(UUID.randomUUID())
                .param(code())
                .param(id.value())
                .param(company.name())
                .param(year)
                .param(Timestamp.from(clock.instant()))
                .param(actor.account().map(AccountId::value).orElse(null))
                .param(written)
                .param(Secrets.hash(written))
                .query(Long.class)
                .single();
        events.publishEvent(Audited.of(actor, "reporting.certificateIssued", id, year + " " + number));
        return number;
    }

    private Certificate.Content content(CompanyId company, int year) {
        var days = Days.year(year);
        Map<SynergyId, Synergy> mine =
                synergies.ofCompany(company).stream().collect(Collectors.toMap(Synergy::id, Function.identity()));
        var parts = ledger.claims(company, days).stream()
                .collect(Collectors.groupingBy(
                        claim -> claim.line().synergy(), LinkedHashMap::new, Collectors.toList()));
        return new Certificate.Content(
                ledger.claimed(company, days),
                parts.entrySet().stream()
                        .filter(part -> mine.containsKey(part.getKey()))
                        .map(part -> part(Objects.requireNonNull(mine.get(part.getKey())), part.getValue(), company))
                        .toList());
    }

    private static Certificate.Part part(Synergy synergy, List<ClaimedLine> claims, CompanyId company) {
        return new Certificate.Part(
                synergy.id().value(),
                synergy.number(),
                synergy.title(),
                synergy.stage(),
                synergy.parties().stream()
                        .anyMatch(party -> party.isGiver() && party.company().equals(company)),
                claims.stream().map(claim -> line(claim, company)).toList());
    }

    private static Certificate.Line line(ClaimedLine claim, CompanyId company) {
        var line = claim.line();
        return new Certificate.Line(
                line.id(),
                line.indicator(),
                line.proof(),
                line.days().from(),
                line.days().until(),
                line.value(),
                line.allocation().of(company),
                claim.share(),
                line.workings().inputs(),
                line.workings().factors(),
                line.evidence().stream().map(Evidence::what).toList(),
                line.persistence(),
                line.verifiedAt().orElse(null));
    }

    private static String code() {
        return RANDOM.ints(CODE_LENGTH, 0, SIGNS.length())
                .mapToObj(sign -> String.valueOf(SIGNS.charAt(sign)))
                .collect(Collectors.joining());
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Certificate> of(CompanyId id, Actor actor) {
        company(id, actor);
        return database.sql(SELECT + "where company_id = ? order by number desc")
                .param(id.value())
                .query((row, n) -> certificate(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Certificate numbered(CompanyId id, long number, Actor actor) {
        company(id, actor);
        return database.sql(SELECT + "where company_id = ? and number = ?")
                .param(id.value())
                .param(number)
                .query((row, n) -> certificate(row))
                .optional()
                .orElseThrow(() -> new NotFound("certificate", number));
    }

    /** For anybody who was given the code; spaces and hyphens do not matter. */
    @Transactional(readOnly = true)
    public Optional<Certificate> checked(String code) {
        return database.sql(SELECT + "where code = ?")
                .param(code.replaceAll("[\\s\\u00a0-]", "").toUpperCase(Locale.ROOT))
                .query((row, n) -> certificate(row))
                .optional();
    }

    private static Certificate certificate(ResultSet row) throws SQLException {
        var content = row.getString("content");
        return new Certificate(
                row.getLong("number"),
                row.getString("code"),
                new CompanyId(row.getObject("company_id", UUID.class)),
                row.getString("company_name"),
                row.getInt("year"),
                row.getTimestamp("issued_at").toInstant(),
                Basis.JSON.readValue(content, Certificate.Content.class),
                row.getString("sha256"),
                Secrets.hash(content).equals(row.getString("sha256")));
    }
}
