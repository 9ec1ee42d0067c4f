package fr.boucle.matching;

import fr.boucle.catalogue.MaterialId;
import fr.boucle.catalogue.Quality;
import fr.boucle.catalogue.Recognition;
import fr.boucle.catalogue.Recognition.Found;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.Period;
import fr.boucle.kernel.Quantity;
import fr.boucle.kernel.Rhythm;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.kernel.Unit;
import fr.boucle.listings.Audience;
import fr.boucle.listings.Exchange;
import fr.boucle.listings.ListingFacts;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingKind;
import fr.boucle.listings.ListingState;
import fr.boucle.territory.GeoPoint;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A profile as bytes and back; of use to the edition that wrote them only. */
final class ProfileBytes {
    private ProfileBytes() {}

    static byte[] write(Profile profile) {
        var bytes = new ByteArrayOutputStream(512);
        try (var out = new DataOutputStream(bytes)) {
            out.writeLong(profile.fingerprint());
            write(profile.id().value(), out);
            writePoster(profile.poster(), out);
            out.writeByte(profile.kind().ordinal());
            out.writeByte(profile.exchange().ordinal());
            out.writeByte(profile.state().ordinal());
            out.writeByte(profile.audience().ordinal());
            out.writeByte(profile.rhythm().ordinal());
            out.writeBoolean(profile.hazardous());
            writeOptional(
                    profile.quantity()
                            .map(each -> each.unit() + " " + each.amount().toPlainString())
                            .orElse(null),
                    out);
            out.writeLong(profile.period().start().toEpochDay());
            writeOptional(profile.period().until().map(LocalDate::toString).orElse(null), out);
            write(profile.recognition(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(UUID id, DataOutputStream out) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }

    private static void writePoster(Poster poster, DataOutputStream out) throws IOException {
        write(poster.territory().value(), out);
        write(poster.company().value(), out);
        out.writeInt(poster.clubs().size());
        for (var club : poster.clubs()) {
            write(club.value(), out);
        }
        writeOptional(poster.activity(), out);
        out.writeDouble(poster.point().lat());
        out.writeDouble(poster.point().lon());
    }

    private static void writeOptional(@Nullable String text, DataOutputStream out) throws IOException {
        out.writeUTF(text == null ? "" : text);
    }

    private static void write(Recognition recognition, DataOutputStream out) throws IOException {
        out.writeInt(recognition.found().size());
        for (var found : recognition.found()) {
            out.writeUTF(found.material().value());
            out.writeDouble(found.weight());
            out.writeUTF(found.evidence());
            out.writeBoolean(found.denied());
        }
        out.writeInt(recognition.qualities().size());
        for (var quality : recognition.qualities().entrySet()) {
            out.writeByte(quality.getKey().ordinal());
            out.writeUTF(quality.getValue());
        }
        write(recognition.words(), out);
        write(recognition.deniedWords(), out);
    }

    private static void write(Map<String, String> words, DataOutputStream out) throws IOException {
        out.writeInt(words.size());
        for (var word : words.entrySet()) {
            out.writeUTF(word.getKey());
            out.writeUTF(word.getValue());
        }
    }

    static Profile read(byte[] bytes, Terms terms, Posters posters) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            long fingerprint = in.readLong();
            var facts = readFacts(in);
            return new Profile(facts, fingerprint, posters.of(facts, terms), readRecognition(in), terms);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ListingFacts readFacts(DataInputStream in) throws IOException {
        var id = new ListingId(readId(in));
        var territory = new TerritoryId(readId(in));
        var company = new CompanyId(readId(in));
        var clubs = readClubs(in);
        var activity = readOptional(in);
        var point = new GeoPoint(in.readDouble(), in.readDouble());
        var kind = ListingKind.values()[in.readByte()];
        var exchange = Exchange.values()[in.readByte()];
        var state = ListingState.values()[in.readByte()];
        var audience = Audience.values()[in.readByte()];
        var rhythm = Rhythm.values()[in.readByte()];
        boolean hazardous = in.readBoolean();
        var quantity = readQuantity(in);
        var start = LocalDate.ofEpochDay(in.readLong());
        var end = readOptional(in);
        var period = new Period(start, end == null ? null : LocalDate.parse(end));
        return new ListingFacts(
                id, territory, company, kind, exchange, state, "", "", "", quantity, rhythm, period, point, null, null,
                hazardous, audience, clubs, activity);
    }

    private static UUID readId(DataInputStream in) throws IOException {
        return new UUID(in.readLong(), in.readLong());
    }

    private static Set<TerritoryId> readClubs(DataInputStream in) throws IOException {
        var clubs = new HashSet<TerritoryId>();
        for (int left = in.readInt(); left > 0; left--) {
            clubs.add(new TerritoryId(readId(in)));
        }
        return clubs;
    }

    private static @Nullable String readOptional(DataInputStream in) throws IOException {
        var text = in.readUTF();
        return text.isEmpty() ? null : text;
    }

    private static @Nullable Quantity readQuantity(DataInputStream in) throws IOException {
        var text = readOptional(in);
        if (text == null) {
            return null;
        }
        int space = text.indexOf(' ');
        return new Quantity(new BigDecimal(text.substring(space + 1)), Unit.valueOf(text.substring(0, space)));
    }

    private static Recognition readRecognition(DataInputStream in) throws IOException {
        var found = new ArrayList<Found>();
        for (int left = in.readInt(); left > 0; left--) {
            found.add(new Found(MaterialId.of(in.readUTF()), in.readDouble(), in.readUTF(), in.readBoolean()));
        }
        var qualities = new EnumMap<Quality, String>(Quality.class);
        for (int left = in.readInt(); left > 0; left--) {
            qualities.put(Quality.values()[in.readByte()], in.readUTF());
        }
        return new Recognition(List.copyOf(found), qualities, readWords(in), readWords(in));
    }

    private static Map<String, String> readWords(DataInputStream in) throws IOException {
        var words = new HashMap<String, String>();
        for (int left = in.readInt(); left > 0; left--) {
            words.put(in.readUTF(), in.readUTF());
        }
        return words;
    }
}
