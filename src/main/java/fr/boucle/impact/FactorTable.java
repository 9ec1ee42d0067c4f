package fr.boucle.impact;

import fr.boucle.catalogue.MaterialId;
import fr.boucle.impact.Factor.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The factors that are in force in a territory, by their names. */
public record FactorTable(Map<String, Factor> factors) {
    private static final String ALL = "*";

    public List<Factor> of(Kind kind) {
        return factors.values().stream().filter(factor -> factor.kind() == kind).toList();
    }

    public Optional<Factor> named(@Nullable String id) {
        return Optional.ofNullable(id).map(factors::get);
    }

    /**
     * The usual one for a concept.
     *
     * @param concepts from the thing itself to what is broader
     */
    Optional<Factor> nearest(Kind kind, List<MaterialId> concepts) {
        return Stream.concat(concepts.stream().map(MaterialId::value), Stream.of(ALL))
                .flatMap(concept ->
                        of(kind).stream().filter(factor -> factor.concepts().contains(concept)))
                .findFirst();
    }
}
