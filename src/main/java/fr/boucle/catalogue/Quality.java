package fr.boucle.catalogue;

import java.util.Optional;
import java.util.Set;

/** What a text says of the state of what is offered, or of the use for which something is needed. */
public enum Quality {
    /** Contaminated or spoilt: unfit for the uses below. */
    SOILED,
    /** It has served: a spent bath, rinsing water, recovered solvent. */
    USED,
    /** Something was put on it: a preservative, a sprout inhibitor, a fungicide. */
    TREATED,
    /** Past its use-by date: no longer food for people. */
    EXPIRED,
    /** A container that tells what it held before. */
    HELD,
    /** The need says that it takes nothing soiled. */
    CLEAN,
    /** The need says that it takes no meat, no fish, nothing of animals. */
    MEATLESS,
    /** From a kitchen or from plates. */
    KITCHEN,
    /** Holds meat, fish or blood. */
    MEAT,
    /** The need treats what it takes: digestion, remediation. */
    TREATING,
    /** The title is about a machine or a tool, whatever material it is for. */
    MACHINE,
    /** The title is about work done, people or knowledge, whatever material it is for. */
    SERVICE,
    /** Never used yet: what a need of new goods asks for. */
    NEW,
    /** Asbestos, mercury, cyanide, radioactivity, bed bugs: who takes any says so. */
    POISON,
    /** Dates from before asbestos was banned. */
    OLD,
    FOOD,
    FEED,
    BEDDING,
    /** What grows in it, or children play on. */
    SOIL,
    /** In a boiler that takes clean biomass only. */
    BURNING,
    SKIN;

    /** What it is to say that this is not so, where that is a demand of its own: «jamais moisi», «geen vlees». */
    Optional<Quality> denial() {
        return switch (this) {
            case SOILED, TREATED -> Optional.of(CLEAN);
            case MEAT -> Optional.of(MEATLESS);
            default -> Optional.empty();
        };
    }

    /** Whether a text that says all these says that this is not so. */
    public boolean isDeniedBy(Set<Quality> said) {
        return denial().filter(said::contains).isPresent();
    }

    /** A use in which contaminants are forbidden. */
    public boolean isSensitiveUse() {
        return compareTo(FOOD) >= 0;
    }
}
