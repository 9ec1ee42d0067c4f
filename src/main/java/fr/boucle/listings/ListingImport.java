package fr.boucle.listings;

import fr.boucle.catalogue.Activity;
import fr.boucle.catalogue.Catalogue;
import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.companies.CompanyDraft;
import fr.boucle.companies.Identifier;
import fr.boucle.companies.SiteDraft;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.Origin;
import fr.boucle.kernel.Period;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.territory.GeoPoint;
import fr.boucle.territory.Territories;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes offers and needs from a file, one JSON object a line, as staff would type them: each from a company of its own
 * that waits to be claimed. A line that was taken before is left as it is, so the same file twice doubles nothing.
 */
@Service
public class ListingImport {
    private static final Logger log = LoggerFactory.getLogger(ListingImport.class);
    private static final int LONGEST_TITLE = 200;
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final Listings listings;
    private final ListingRepository repository;
    private final Companies companies;
    private final Territories territories;
    private final Catalogue catalogue;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ListingImport(
            Listings listings,
            ListingRepository repository,
            Companies companies,
            Territories territories,
            Catalogue catalogue,
            TransactionTemplate transaction,
            Clock clock) {
        this.listings = listings;
        this.repository = repository;
        this.companies = companies;
        this.territories = territories;
        this.catalogue = catalogue;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * What became of a file.
     *
     * @param taken lines that became listings
     * @param known lines that had been taken before
     * @param wrong numbers of the lines that could not be read at all
     */
    public record Outcome(int taken, int known, List<Integer> wrong) {}

    /** Each line is a transaction of its own: what was taken stays when a later line fails. */
    public Outcome load(Reader lines, TerritoryId territory, Actor officer) {
        if (!officer.isOfficerOf(territory)) {
            throw new NotFound("territory", territory);
        }
        int taken = 0;
        int known = 0;
        var wrong = new ArrayList<Integer>();
        int number = 0;
        for (var line : read(lines)) {
            number++;
            try {
                boolean fresh = Boolean.TRUE.equals(transaction.execute(status -> take(line, territory, officer)));
                taken += fresh ? 1 : 0;
                known += fresh ? 0 : 1;
            } catch (JacksonException | RuleViolation | IllegalArgumentException | NullPointerException e) {
                log.info("Line {} of the import could not be read: {}", number, e.getMessage());
                wrong.add(number);
            }
        }
        return new Outcome(taken, known, wrong);
    }

    /** The listing that a line of an import became. */
    public Optional<ListingId> listing(String lineId) {
        return repository.imported(lineId);
    }

    private static List<String> read(Reader lines) {
        try (var reader = new BufferedReader(lines)) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException | UncheckedIOException e) {
            throw new RuleViolation("listing.import.unreadable").at("file");
        }
    }

    private boolean take(String line, TerritoryId territory, Actor officer) {
        var item = JSON.readValue(line, ImportItem.class);
        if (repository.imported(item.id()).isPresent()) {
            return false;
        }
        var company = company(item, territory, officer);
        listings.publish(draft(item, company), new Origin(Origin.Source.IMPORT, item.id()), officer);
        return true;
    }

    private Company company(ImportItem item, TerritoryId territory, Actor officer) {
        var point = new GeoPoint(item.lat(), item.lon());
        var place = territories.place(Optional.ofNullable(item.commune()).orElse("?"), point);
        var draft = new CompanyDraft(
                "Entreprise " + item.id() + ", " + place.name(),
                new Identifier(Identifier.Kind.NONE, null),
                Optional.ofNullable(item.nace())
                        .flatMap(catalogue::activity)
                        .map(Activity::code)
                        .orElse(null),
                null,
                "",
                null,
                Set.of());
        return companies.addUnclaimed(
                territory, draft, new SiteDraft(place.name(), "", place.code(), point, true), officer);
    }

    private ListingDraft draft(ImportItem item, Company company) {
        var start = Optional.ofNullable(item.availableFrom()).orElse(LocalDate.now(clock));
        var end = item.availableTo();
        var title = item.title().length() > LONGEST_TITLE ? item.title().substring(0, LONGEST_TITLE) : item.title();
        return new ListingDraft(
                company.id(),
                company.sites().get(0).id(),
                item.kind(),
                item.exchange(),
                title,
                item.text(),
                item.known().orElse(null),
                item.rhythm(),
                new Period(start, end != null && end.isBefore(start) ? start : end),
                null,
                new ListingDraft.Details(
                        item.ewcCode(),
                        item.hazardous(),
                        Price.NEGOTIABLE,
                        Audience.EVERYONE,
                        false,
                        null,
                        Optional.ofNullable(item.language()).orElse("fr")));
    }
}
