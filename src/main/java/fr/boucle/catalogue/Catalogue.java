package fr.boucle.catalogue;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The shared vocabulary, read once from the data files: looked up by code, by name or by everyday word. */
@Service
public class Catalogue {
    private static final Pattern NOT_DIGITS = Pattern.compile("[^0-9]");
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]");
    private static final int MOST_FOUND = 20;
    private static final int ASCII = 128;

    private final Map<String, WasteCode> wastes;
    private final Map<String, Activity> activities;
    private final Map<String, CodeLines.ActivityGroup> activityGroups;
    private final Map<String, Operation> operations;
    private final Graph graph = Graph.load();
    private final Closeness closeness = new Closeness(graph);
    private final List<Craft> crafts = Craft.load(graph);
    private final Contents contents = Contents.load(graph);

    /** Takes a second or two, while the rest of the application starts. */
    private final CompletableFuture<Recogniser> recogniser;

    Catalogue() {
        wastes = index(
                Reference.read("waste-codes.csv", CodeLines::waste).stream()
                        .flatMap(Optional::stream)
                        .toList(),
                WasteCode::code);
        activities = index(Reference.read("activities.csv", CodeLines::activity), Activity::code);
        activityGroups =
                index(Reference.read("activity-groups.csv", CodeLines::activityGroup), CodeLines.ActivityGroup::code);
        operations = index(Reference.read("treatment-operations.csv", CodeLines::operation), Operation::code);
        recogniser = CompletableFuture.supplyAsync(() -> new Recogniser(graph, activities(), otherWords()));
    }

    /** The words of every text of the catalogue that names no material: not to be taken for typing errors. */
    private Set<String> otherWords() {
        var labels = Stream.of(
                        wastes.values().stream().map(WasteCode::labels),
                        activities.values().stream().map(Activity::labels),
                        graph.materials().stream()
                                .flatMap(
                                        each -> graph.usesOf(each.id()).stream().map(Use::notes)),
                        graph.exclusions().stream().map(Exclusion::reasons))
                .flatMap(Function.identity())
                .flatMap(each -> Stream.of(each.fr(), each.en()));
        var words = wastes.values().stream().flatMap(waste -> waste.words().stream());
        return Stream.concat(labels, words)
                .flatMap(text -> Token.of(text).stream())
                .map(Token::plain)
                .collect(toSet());
    }

    private static <T> Map<String, T> index(List<T> things, Function<T, String> key) {
        return things.stream().collect(toMap(key, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    /** The waste code that was meant: {@code 15 01 03}, {@code 150103} and {@code 15.01.03*} are the same. */
    public Optional<WasteCode> waste(String typed) {
        var digits = NOT_DIGITS.matcher(typed).replaceAll("");
        if (digits.length() != 6) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                wastes.get(digits.substring(0, 2) + ' ' + digits.substring(2, 4) + ' ' + digits.substring(4)));
    }

    public Collection<WasteCode> wastes() {
        return wastes.values();
    }

    /** Waste codes whose digits begin so, or whose label or everyday words contain every word typed. */
    public List<WasteCode> searchWastes(String typed, Locale language) {
        var digits = NOT_DIGITS.matcher(typed).replaceAll("");
        var words = List.of(plain(typed).strip().split("\\s+"));
        return wastes.values().stream()
                .filter(waste -> digits.length() >= 2
                        ? waste.code().replace(" ", "").startsWith(digits)
                        : words.stream().allMatch(searchable(waste)::contains))
                .limit(MOST_FOUND)
                .toList();
    }

    private static String searchable(WasteCode waste) {
        return plain(waste.labels().fr() + ' ' + waste.labels().en() + ' ' + String.join(" ", waste.words()));
    }

    /** An activity by sub-class ({@code 16.23Z}, {@code 1623Z}) or, where only the class is known, its first sub-class. */
    public Optional<Activity> activity(String typed) {
        var compact = typed.replaceAll("[\\s.]", "").toUpperCase(Locale.ROOT);
        return activities.values().stream()
                .filter(activity -> activity.code().replace(".", "").startsWith(compact) && compact.length() >= 4)
                .findFirst();
    }

    public Collection<Activity> activities() {
        return activities.values();
    }

    /** What companies of a division ({@code 16}) do, or of a class ({@code 16.23}) by the names of its sub-classes. */
    public Optional<String> activityName(String code, Locale language) {
        return Optional.ofNullable(activityGroups.get(code))
                .map(group -> group.labels().in(language))
                .or(() -> activities.values().stream()
                        .filter(activity -> activity.nace().equals(code))
                        .map(activity -> activity.label(language))
                        .reduce((one, other) -> one + " · " + other));
    }

    public Optional<Operation> operation(String code) {
        return Optional.ofNullable(operations.get(code));
    }

    public Collection<Operation> operations() {
        return operations.values();
    }

    /** Every concept of the resource graph, family by family. */
    public Collection<Material> materials() {
        return graph.materials();
    }

    public Optional<Material> material(MaterialId id) {
        return graph.material(id);
    }

    /** The concepts that usually go under this waste code. */
    public List<MaterialId> materialsWith(String wasteCode) {
        return graph.withWasteCode(wasteCode);
    }

    /** The concept itself, then ever broader ones up to its family. */
    public List<MaterialId> upwards(MaterialId id) {
        return graph.upwards(id);
    }

    /** What an offer of exactly this concept can serve as; broader and narrower ones are not followed. */
    public List<Use> usesOf(MaterialId offered) {
        return graph.usesOf(offered);
    }

    /** What can serve as exactly this concept; broader and narrower ones are not followed. */
    public List<Use> usesInto(MaterialId needed) {
        return graph.usesInto(needed);
    }

    /** How well what is offered serves what is needed: 1 the same thing, 0 nothing in common. */
    public double closeness(MaterialId offered, MaterialId needed) {
        return closeness.between(offered, needed);
    }

    /** The use that {@link #closeness} rests on, where it rests on one. */
    public Optional<Use> use(MaterialId offered, MaterialId needed) {
        return closeness.use(offered, needed);
    }

    /** Why the pair must never be proposed: its own exclusion, or one for broader concepts of either side. */
    public Optional<Exclusion> forbids(MaterialId offered, MaterialId needed) {
        return closeness.forbids(offered, needed);
    }

    /** The pairs that must never be proposed; each holds for narrower concepts too. */
    public List<Exclusion> exclusions() {
        return graph.exclusions();
    }

    /** All that comes with such a thing, for who refuses it: itself, what is broader, and what they hold. */
    public Set<MaterialId> heldBy(MaterialId id) {
        return contents.of(id);
    }

    /** By which services companies perform treatments. */
    public List<Craft> crafts() {
        return crafts;
    }

    /** The concepts that a listing's words speak of; its title says more than its description. */
    public Recognition recognise(String title, String description) {
        return recogniser.join().recognise(title, description);
    }

    /** What somebody looks for who types this. */
    public SearchWords searched(String typed) {
        return recogniser.join().searched(typed);
    }

    /** What the words of a text share with their other forms; the words that it denies are left out. */
    public Set<String> stems(String text) {
        return recogniser.join().stems(text);
    }

    /** What a waste code says by itself of the state of what bears it. */
    public Map<Quality, String> qualitiesOf(String wasteCode) {
        return recogniser.join().qualities().ofWaste(wasteCode);
    }

    /** The use for which a company of that activity needs what is organic: a bakery its flour, a farm its straw. */
    public Map<Quality, String> usesOf(String activity) {
        return recogniser.join().qualities().ofActivity(activity);
    }

    /** Lower case without accents. */
    static String plain(String text) {
        if (text.chars().allMatch(c -> c < ASCII)) {
            return text.toLowerCase(Locale.ROOT);
        }
        var folded = text.replace("œ", "oe").replace("Œ", "oe").replace("ß", "ss");
        return MARKS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
