package fr.boucle.law;

import fr.boucle.catalogue.Operation;
import fr.boucle.companies.Identifier;
import fr.boucle.kernel.DataFile;
import fr.boucle.law.Consignment.Side;
import fr.boucle.law.Particulars.Place;
import fr.boucle.web.Cell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/** One line of a national register of waste, in the columns and words that their import takes. */
final class RegisterLine {
    private static final char SEPARATOR = ';';
    private static final Set<String> UNION = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");
    private static final List<Column> COLUMNS = DataFile.lines("/reference/register-columns.csv").stream()
            .map(line -> new Column(Paper.valueOf(line.get("register")), line.get("key"), line.get("heading")))
            .toList();

    private final Paper register;
    private final Map<String, String> cells = new HashMap<>();

    /** @param key the name of the field; its heading is what the file says */
    record Column(Paper register, String key, String heading) {}

    RegisterLine(Paper register, Consignment of) {
        this.register = register;
        put("publicId", Objects.requireNonNull(of.sent()).delivery().toString());
        declarer(register == Paper.OUTGOING ? of.giver() : of.taker());
        waste(of);
        sent(of);
        if (register == Paper.OUTGOING) {
            destination(of.taker());
        } else {
            emitter(of.giver());
        }
        treatment(of);
        border(of);
        intermediaries(of);
        carriers(of);
    }

    static List<Column> columns(Paper register) {
        return COLUMNS.stream().filter(each -> each.register() == register).toList();
    }

    String cell(String key) {
        return cells.getOrDefault(key, "");
    }

    /** The same for the same content: whether a line was handed out in these words already. */
    String fingerprint() {
        try {
            var content = csv(Paper.Reason.FIRST);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The file that the import takes: its headings, and this line. */
    byte[] csv(Paper.Reason reason) {
        put("reason", reason == Paper.Reason.FIRST ? null : reason.name());
        var columns = columns(register);
        var text = new StringBuilder();
        var format = CSVFormat.RFC4180.builder().setDelimiter(SEPARATOR).get();
        try {
            format.printRecord(text, columns.stream().map(Column::heading).toArray());
            format.printRecord(
                    text, columns.stream().map(each -> cell(each.key())).toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void put(String key, @Nullable String value) {
        cells.put(key, value == null ? "" : Cell.inert(value));
    }

    private void put(String key, boolean yes) {
        put(key, yes ? "OUI" : "NON");
    }

    private void declarer(Side side) {
        put("reportAsCompanySiret", side.identifier().number());
        put("reportForCompanySiret", side.identifier().number());
    }

    private void waste(Consignment of) {
        var load = of.particulars().load();
        put("wasteDescription", load.description());
        put("wasteCode", of.waste() == null ? null : of.waste().printed());
        put("wasteCodeBale", of.crossesABorder() ? of.particulars().border().code() : null);
        put("wastePop", Boolean.TRUE.equals(load.pop()));
        put("wasteIsDangerous", of.isHazardous());
    }

    private void sent(Consignment of) {
        var sent = Objects.requireNonNull(of.sent());
        put(
                register == Paper.OUTGOING ? "dispatchDate" : "receptionDate",
                sent.day().toString());
        put(
                "weightValue",
                of.tonnes()
                        .map(tonnes -> tonnes.stripTrailingZeros().toPlainString())
                        .orElse(null));
        put("volume", of.cubicMetres().map(BigDecimal::toPlainString).orElse(null));
        put("weightIsEstimate", of.isWeighed() ? "REEL" : "ESTIME");
        var leaves = register == Paper.OUTGOING ? "reportForPickupSite" : "emitterPickupSite";
        place(leaves, of.giver().place(), country(of.giver().identifier()));
    }

    private void destination(Side taker) {
        put("destinationCompanyType", type(taker.identifier()));
        company("destination", taker);
        place("destinationDropSite", taker.place(), country(taker.identifier()));
    }

    private void emitter(Side giver) {
        put("emitterCompanyType", type(giver.identifier()));
        company("emitter", giver);
    }

    private void company(String who, Side side) {
        put(who + "CompanyOrgId", number(side.identifier()));
        put(who + "CompanyName", side.name());
        place(who + "Company", side.place(), country(side.identifier()));
    }

    private void place(String where, Place place, String country) {
        put(where + "Address", place.street());
        put(where + "PostalCode", place.postalCode());
        put(where + "City", place.city());
        put(where + "CountryCode", country);
    }

    private void treatment(Consignment of) {
        put(
                "operationCode",
                of.operation() == null ? null : spaced(of.operation().code()));
        put(
                "operationMode",
                of.regime().mode() == null ? null : mode(of.regime().mode()));
        var next = of.particulars().load().next();
        if (register == Paper.INCOMING
                && of.operation() != null
                && of.operation().isInterim()) {
            put("noTraceability", false);
            put("nextOperationCode", next == null ? null : spaced(next));
        }
    }

    private void border(Consignment of) {
        if (of.crossesABorder()) {
            put(
                    register == Paper.OUTGOING ? "gistridNumber" : "ttdImportNumber",
                    of.particulars().border().number());
        }
    }

    private void intermediaries(Consignment of) {
        of.one(Permit.Kind.BROKER).ifPresent(permit -> intermediary("broker", permit.content()));
        of.one(Permit.Kind.TRADER).ifPresent(permit -> intermediary("trader", permit.content()));
    }

    private void intermediary(String who, Permit.Draft permit) {
        put(who + "CompanySiret", permit.number());
        put(who + "CompanyName", permit.name());
        put(who + "RecepisseNumber", permit.receipt());
    }

    private void carriers(Consignment of) {
        put("isDirectSupply", of.isDirect());
        for (int i = 0; i < of.carriers().size(); i++) {
            carrier("transporter" + (i + 1), of.carriers().get(i).content());
        }
    }

    private void carrier(String who, Permit.Draft permit) {
        put(
                who + "TransportMode",
                permit.transport() == null ? null : permit.transport().name());
        put(who + "CompanyType", permit.isFrench() ? "ETABLISSEMENT_FR" : union(permit.country()));
        put(who + "CompanyOrgId", permit.number());
        put(who + "CompanyName", permit.name());
        var place = new Place(permit.street(), permit.postalCode(), permit.city(), null, null, null);
        place(who + "Company", place, permit.country());
        put(who + "RecepisseIsExempted", permit.exemption() != null);
        put(who + "RecepisseNumber", permit.receipt());
    }

    /** «R3» as these interfaces write it. */
    static String spaced(String code) {
        return code.replaceFirst("^([RD])(\\d)", "$1 $2");
    }

    private static String mode(Operation.Mode mode) {
        return switch (mode) {
            case REUSE -> "REUTILISATION";
            case RECYCLING -> "RECYCLAGE";
            case OTHER_RECOVERY -> "AUTRE";
            case ENERGY -> "VALORISATION_ENERGETIQUE";
            case ELIMINATION -> "ELIMINATION";
        };
    }

    private static String type(Identifier identifier) {
        return identifier.kind() == Identifier.Kind.SIRET ? "ETABLISSEMENT_FR" : union(country(identifier));
    }

    private static String union(String country) {
        return UNION.contains(country) ? "ENTREPRISE_UE" : "ENTREPRISE_HORS_UE";
    }

    private static String country(Identifier identifier) {
        return identifier.kind() == Identifier.Kind.BE ? "BE" : "FR";
    }

    private static @Nullable String number(Identifier identifier) {
        return identifier.kind() == Identifier.Kind.BE ? "BE" + identifier.number() : identifier.number();
    }
}
