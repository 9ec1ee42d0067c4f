package fr.boucle.matching;

import fr.boucle.catalogue.Family;
import fr.boucle.catalogue.Material;
import fr.boucle.catalogue.Recognition;
import fr.boucle.catalogue.Recognition.Found;
import fr.boucle.catalogue.Trait;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.Period;
import fr.boucle.kernel.Quantity;
import fr.boucle.kernel.Rhythm;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.kernel.Unit.Dimension;
import fr.boucle.listings.Audience;
import fr.boucle.listings.Exchange;
import fr.boucle.listings.ListingFacts;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingKind;
import fr.boucle.listings.ListingState;
import fr.boucle.territory.GeoPoint;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What matching knows of a listing, in as few bytes as a judge can read quickly. What its words say is kept as
 * {@linkplain Said numbers}; the readers that return objects make them when asked.
 */
public final class Profile {
    private static final int DECIMALS = 3;
    private static final int NEVER = Integer.MAX_VALUE;

    private final Poster poster;
    private final Manner manner;
    private final int[] said;
    private final int saidAt;
    private final long idHigh;
    private final long idLow;
    private final long fingerprint;
    private final long thousandths;
    private final int start;
    private final int end;
    private final double yearly;
    private boolean replaced;

    /**
     * @param fingerprint of all facts, those that no profile keeps too
     * @param recognition of its words, and of what its waste code and its choice of a material add
     */
    Profile(ListingFacts facts, long fingerprint, Poster poster, Recognition recognition, Terms terms) {
        this.poster = poster;
        this.said = Said.numbers(recognition, terms);
        this.saidAt = 0;
        var id = facts.id().value();
        this.idHigh = id.getMostSignificantBits();
        this.idLow = id.getLeastSignificantBits();
        this.fingerprint = fingerprint;
        var quantity = facts.quantity();
        this.thousandths = quantity.map(
                        each -> each.amount().movePointRight(DECIMALS).longValueExact())
                .orElse(0L);
        var flow = quantity.map(each -> YearlyFlow.of(each, facts.rhythm(), said().kgPerM3(terms)));
        this.manner = Manner.of(
                facts,
                quantity.map(Quantity::unit).orElse(null),
                flow.map(YearlyFlow::dimension).orElse(null));
        this.yearly = flow.map(YearlyFlow::amount).orElse(0.0);
        this.start = (int) facts.period().start().toEpochDay();
        this.end = facts.period().until().map(day -> (int) day.toEpochDay()).orElse(NEVER);
    }

    private Profile(Profile same, Poster poster, int[] said, int saidAt) {
        this.poster = poster;
        this.manner = same.manner;
        this.said = said;
        this.saidAt = saidAt;
        this.idHigh = same.idHigh;
        this.idLow = same.idLow;
        this.fingerprint = same.fingerprint;
        this.thousandths = same.thousandths;
        this.start = same.start;
        this.end = same.end;
        this.yearly = same.yearly;
    }

    /** The same of that poster, what its words say being copied to a place in an array. */
    Profile copiedTo(Poster poster, int[] numbers, int at) {
        said().copy(numbers, at);
        return new Profile(this, poster, numbers, at);
    }

    Poster poster() {
        return poster;
    }

    /** What its words say. */
    Said said() {
        return new Said(said, saidAt);
    }

    /** Of the facts that it was made from. */
    long fingerprint() {
        return fingerprint;
    }

    public ListingId id() {
        return new ListingId(new UUID(idHigh, idLow));
    }

    /** The order of ids: the same on every node. */
    int compareTo(long high, long low) {
        return idHigh != high ? Long.compareUnsigned(idHigh, high) : Long.compareUnsigned(idLow, low);
    }

    int compareTo(Profile other) {
        return compareTo(other.idHigh, other.idLow);
    }

    public TerritoryId territory() {
        return poster.territory();
    }

    public CompanyId company() {
        return poster.company();
    }

    public ListingKind kind() {
        return manner.kind();
    }

    public Exchange exchange() {
        return manner.exchange();
    }

    public ListingState state() {
        return manner.state();
    }

    public Audience audience() {
        return manner.audience();
    }

    /** Of its company. */
    public Set<TerritoryId> clubs() {
        return poster.clubs();
    }

    /** Empty while it is not known yet. */
    public Optional<Quantity> quantity() {
        return Optional.ofNullable(manner.unit())
                .map(each -> new Quantity(new BigDecimal(BigInteger.valueOf(thousandths), DECIMALS), each));
    }

    /** Empty while the quantity is not known. */
    Optional<YearlyFlow> yearlyFlow() {
        return Optional.ofNullable(manner.flow()).map(dimension -> new YearlyFlow(dimension, yearly));
    }

    /** What {@link #yearly} is measured in, null while the quantity is not known; a volume counts as mass by density. */
    @Nullable
    Dimension flow() {
        return manner.flow();
    }

    /** What comes in a year, in the base unit of {@link #flow}: kg, m3, pieces. */
    double yearly() {
        return yearly;
    }

    public Rhythm rhythm() {
        return manner.rhythm();
    }

    public Period period() {
        return new Period(LocalDate.ofEpochDay(start), end == NEVER ? null : LocalDate.ofEpochDay(end));
    }

    boolean isThereWith(Profile other) {
        return isThere(other.start, other.end);
    }

    /** @param from a day since 1970 */
    boolean isThere(int from, int to) {
        return start <= to && from <= end;
    }

    /** The first day since 1970. */
    int start() {
        return start;
    }

    /** The last day since 1970; the greatest number where the end is open. */
    int end() {
        return end;
    }

    public GeoPoint point() {
        return poster.point();
    }

    double km(Profile other) {
        return poster.km(other.poster);
    }

    /** Of an offer: it is hazardous; of a need: it accepts what is. */
    public boolean hazardous() {
        return manner.hazardous();
    }

    /** NAF sub-class of its company, null where it is not known. */
    public @Nullable String activity() {
        return poster.activity();
    }

    /** Online, of the other side and of another company, and each may find the other. */
    boolean isCounterpartOf(Profile other) {
        return manner.kind() != other.manner.kind()
                && manner.state() == ListingState.PUBLISHED
                && !replaced
                && !poster.isOfSameCompany(other.poster)
                && isShownTo(other)
                && other.isShownTo(this);
    }

    /** Whether the other's company belongs to its audience. */
    boolean isShownTo(Profile other) {
        return switch (manner.audience()) {
            case EVERYONE, MEMBERS -> true;
            case CLUB -> other.clubs().contains(territory());
            case GROUP, ROOM -> false;
        };
    }

    /** The concepts that it is about, the surest first. */
    public List<Found> meant() {
        return IntStream.range(0, said().meant()).mapToObj(this::found).toList();
    }

    /** The concepts that it says it has not, or does not want. */
    public List<Found> denied() {
        return IntStream.range(said().meant(), said().concepts())
                .mapToObj(this::found)
                .toList();
    }

    /** All that its words say. */
    Recognition recognition() {
        return said().recognition(poster.terms());
    }

    Found found(int at) {
        return said().found(at, poster.terms());
    }

    /** What it is about, the surest first. */
    Stream<Material> materials() {
        return IntStream.range(0, said().meant()).mapToObj(this::material);
    }

    /** What it means at that place, the surest first. */
    Material material(int at) {
        return poster.terms().material(said().concept(at));
    }

    /** Of what it is first about. */
    Family family() {
        return said().meant() > 0 ? material(0).family() : Family.UNKNOWN;
    }

    /** What it is first about is such a thing. */
    boolean isFirst(Trait trait) {
        return said().meant() > 0 && poster.terms().is(said().concept(0), trait);
    }

    boolean isOffer() {
        return manner.kind() == ListingKind.OFFER;
    }

    boolean isShared() {
        return manner.exchange() == Exchange.POOLING;
    }

    /** Another profile of the listing has taken its place, or none: no search finds it any more. */
    void replace() {
        replaced = true;
    }

    boolean isReplaced() {
        return replaced;
    }
}
