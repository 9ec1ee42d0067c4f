package fr.boucle.law;

import fr.boucle.kernel.RuleViolation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the papers of a waste need beyond what is agreed on; each part may still be unsaid. */
public record Particulars(
        @Nullable Load loadOrNull,
        @Nullable Place giverOrNull,
        @Nullable Place takerOrNull,
        @Nullable Border borderOrNull) {
    static final Particulars NONE = new Particulars(null, null, null, null);

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** In what a waste travels; words of the consignment note. */
    public enum Packaging {
        FUT,
        GRV,
        CITERNE,
        BENNE,
        AUTRE
    }

    /** What a waste is like; words of the consignment note. */
    public enum Consistence {
        SOLID,
        LIQUID,
        GASEOUS,
        DOUGHY
    }

    /**
     * What travels.
     *
     * @param description its usual name
     * @param pop whether it contains persistent organic pollutants; null while nobody said
     * @param direct by pipe or conveyor: nobody carries it
     * @param tonnes of one consignment, as foreseen
     * @param adr whether it comes under dangerous goods
     * @param mention as the rules of dangerous goods word it
     * @param packages how many
     * @param packagingOther where the packaging is none of the list
     * @param acceptance number of the prior acceptance (CAP)
     * @param plate of the vehicle
     * @param next code of the operation that follows, where the agreed one only prepares another
     * @param density tonnes of a cubic metre, for what is delivered by volume
     */
    public record Load(
            @Nullable String description,
            @Nullable Boolean pop,
            boolean direct,
            @Nullable BigDecimal tonnes,
            @Nullable Boolean adr,
            @Nullable String mention,
            Set<Consistence> consistences,
            @Nullable Packaging packaging,
            @Nullable Integer packages,
            @Nullable String packagingOther,
            @Nullable String acceptance,
            @Nullable String plate,
            @Nullable String next,
            @Nullable BigDecimal density) {
        static final Load NONE =
                new Load(null, null, false, null, null, null, Set.of(), null, null, null, null, null, null, null);
    }

    /** Where it leaves or arrives, and who answers there. */
    public record Place(
            @Nullable String street,
            @Nullable String postalCode,
            @Nullable String city,
            @Nullable String contact,
            @Nullable String mail,
            @Nullable String phone) {
        static final Place NONE = new Place(null, null, null, null, null, null);

        /** What was said; where nothing was, what is known. */
        Place orElse(Place known) {
            return new Place(
                    street == null ? known.street() : street,
                    postalCode == null ? known.postalCode() : postalCode,
                    city == null ? known.city() : city,
                    contact,
                    mail,
                    phone);
        }
    }

    /** By which procedure a waste crosses a border. */
    public enum Procedure {
        /** Consent of all countries before it leaves: a notification number. */
        NOTIFICATION,
        /** Information that travels with it: annex VII, declared beforehand. */
        ANNEX_VII
    }

    /**
     * How it crosses a border.
     *
     * @param crosses what a person said; null where only the two places speak
     * @param number of the notification, or of the declaration (A7E, A7I)
     * @param code of the Basel convention or of the OECD
     * @param transit countries on the way, if any
     */
    public record Border(
            @Nullable Boolean crosses,
            @Nullable Procedure procedure,
            @Nullable String number,
            @Nullable String code,
            @Nullable String from,
            List<String> transit,
            @Nullable String to,
            @Nullable LocalDate consentFrom,
            @Nullable LocalDate consentUntil) {
        static final Border NONE = new Border(null, null, null, null, null, List.of(), null, null, null);

        void demand() {
            if (number != null && procedure == null) {
                throw new RuleViolation("form.required").at("procedure");
            }
            if (number != null
                    && !number.matches(procedure == Procedure.ANNEX_VII ? "A7[EI]\\d{10}" : "[A-Z]{2}\\d{10}")) {
                throw new RuleViolation("law.border.number." + procedure).at("number");
            }
            demandCountry(from, "from");
            demandCountry(to, "to");
            transit.forEach(country -> demandCountry(country, "transit"));
            if (consentFrom != null && consentUntil != null && consentUntil.isBefore(consentFrom)) {
                throw new RuleViolation("law.border.consent").at("consentUntil");
            }
        }

        private static void demandCountry(@Nullable String country, String field) {
            if (country != null && !COUNTRIES.contains(country)) {
                throw new RuleViolation("law.border.country").at(field);
            }
        }
    }

    public Load load() {
        return loadOrNull == null ? Load.NONE : loadOrNull;
    }

    public Place giver() {
        return giverOrNull == null ? Place.NONE : giverOrNull;
    }

    public Place taker() {
        return takerOrNull == null ? Place.NONE : takerOrNull;
    }

    public Border border() {
        return borderOrNull == null ? Border.NONE : borderOrNull;
    }

    Particulars with(Load load, Place giver, Place taker) {
        return new Particulars(load, giver, taker, borderOrNull);
    }

    Particulars with(Border border) {
        return new Particulars(loadOrNull, giverOrNull, takerOrNull, border);
    }
}
