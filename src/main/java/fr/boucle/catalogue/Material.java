package fr.boucle.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A concept of the resource graph: a material, an energy or a service, on the offered or on the needed side.
 *
 * @param names by language: {@code fr en nl de}
 * @param words trade words and synonyms, by language
 * @param density kg per m3 as it lies, where that means something
 * @param heatingValue lower heating value, MJ per kg as received
 * @param producers activities that usually have it: NACE divisions, groups or classes
 * @param users activities that usually take it
 * @param value order of magnitude, EUR per tonne once sorted; negative where the holder pays
 */
public record Material(
        MaterialId id,
        Family family,
        @Nullable MaterialId broader,
        Map<String, String> names,
        Map<String, List<String>> words,
        List<String> wasteCodes,
        Form form,
        @Nullable Double density,
        @Nullable Double heatingValue,
        @Nullable Double value,
        Set<Trait> traits,
        List<String> producers,
        List<String> users) {

    public String name(Locale language) {
        return names.getOrDefault(language.getLanguage(), names.getOrDefault("fr", id.value()));
    }

    public Optional<MaterialId> parent() {
        return Optional.ofNullable(broader);
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    public OptionalDouble kgPerM3() {
        return density == null ? OptionalDouble.empty() : OptionalDouble.of(density);
    }

    public OptionalDouble eurPerTonne() {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
