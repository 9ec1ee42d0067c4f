package fr.boucle.matching;

import fr.boucle.catalogue.Catalogue;
import fr.boucle.catalogue.Family;
import fr.boucle.catalogue.Form;
import fr.boucle.catalogue.Material;
import fr.boucle.catalogue.MaterialId;
import fr.boucle.catalogue.Trait;
import fr.boucle.kernel.Unit.Dimension;
import fr.boucle.listings.ListingKind;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the author of a listing could share with others.
 *
 * <p>A listing marked as pooling names a shared thing: a round, a joint purchase, a machine. Two more sorts may join: a
 * need of a material, as a joint purchase, and an offer of something that is usually waste, as a joint collection, where
 * the lot fills no lorry of its own. Companies whose trade is waste stay apart from these two: they take or sell the same
 * material as competitors.
 *
 * @param thing the concept that is shared, narrow or broad
 * @param shared it is a shared thing, not a material
 * @param families of the materials that the words name besides, where they tell two wishes apart; a skip tells nothing
 * @param host offers a share of what it has already, instead of wanting one
 */
record Wish(PoolObject object, MaterialId thing, boolean shared, Set<Family> families, boolean host) {
    /** Fills a skip of 30 m³, or more than a third of a lorry of 25 t: such a lot is fetched alone. */
    private static final Map<Dimension, Double> FILLS_A_LORRY =
            Map.of(Dimension.MASS, 10_000.0, Dimension.VOLUME, 30.0, Dimension.PALLETS, 33.0);

    private static final int MONTHS = 12;
    private static final Pattern WASTE_TRADE = Pattern.compile("3[789].*|46\\.?77.*");
    private static final Map<String, PoolObject> OBJECTS = Map.of(
            "joint-purchase", PoolObject.PURCHASE,
            "joint-waste-collection", PoolObject.COLLECTION,
            "training", PoolObject.TRAINING,
            "shared-equipment", PoolObject.MACHINE,
            "shared-space", PoolObject.STORAGE,
            "staff-sharing", PoolObject.STAFF,
            "joint-transport", PoolObject.TRANSPORT);

    /** Empty where the listing leads to no pool. */
    static Optional<Wish> of(Profile profile, Catalogue catalogue) {
        var materials = profile.materials().toList();
        if (profile.isShared()) {
            return materials.stream()
                    .filter(each ->
                            each.family() == Family.SHARED && each.parent().isPresent())
                    .findFirst()
                    .map(shared -> shared(shared, profile, materials, catalogue));
        }
        return materials.stream()
                .findFirst()
                .filter(first -> canBePooled(first, profile, catalogue))
                .map(first -> new Wish(
                        profile.kind() == ListingKind.NEED ? PoolObject.PURCHASE : PoolObject.COLLECTION,
                        first.id(),
                        false,
                        Set.of(),
                        false));
    }

    private static Wish shared(Material shared, Profile profile, List<Material> materials, Catalogue catalogue) {
        var object = catalogue.upwards(shared.id()).stream()
                .flatMap(each -> Optional.ofNullable(OBJECTS.get(each.value())).stream())
                .findFirst()
                .orElse(PoolObject.SERVICE);
        boolean goods = object == PoolObject.PURCHASE || object == PoolObject.COLLECTION;
        var families = materials.stream()
                .map(Material::family)
                .filter(each -> goods && each != Family.SHARED && each != Family.EQUIPMENT)
                .collect(Collectors.toSet());
        return new Wish(object, shared.id(), true, families, profile.kind() == ListingKind.OFFER);
    }

    private static boolean canBePooled(Material material, Profile profile, Catalogue catalogue) {
        boolean travels = !material.is(Trait.LOCAL)
                && material.family() != Family.ENERGY
                && material.family() != Family.SHARED
                && material.form() != Form.ENERGY
                && material.parent().isPresent();
        if (!travels || isInTheWasteTrade(profile)) {
            return false;
        }
        return profile.kind() == ListingKind.NEED
                || !material.wasteCodes().isEmpty() && fillsNoLorry(profile, catalogue);
    }

    private static boolean isInTheWasteTrade(Profile profile) {
        return profile.activity() != null
                && WASTE_TRADE.matcher(profile.activity()).matches();
    }

    /** In a month, or at once where it comes once; a quantity not known yet may be small. */
    private static boolean fillsNoLorry(Profile profile, Catalogue catalogue) {
        double times = profile.rhythm().repeats() ? MONTHS : 1;
        return profile.yearlyFlow()
                .filter(flow ->
                        flow.amount() / times > FILLS_A_LORRY.getOrDefault(flow.dimension(), Double.POSITIVE_INFINITY))
                .isEmpty();
    }

    /**
     * The same thing. A shared thing may be said more broadly, one step above the other and below their family; of a
     * material nothing but the same is bought or fetched together. Where both name materials besides, a family is common.
     */
    boolean isFor(Wish other, Catalogue catalogue) {
        boolean same = thing.equals(other.thing)
                || shared
                        && other.shared
                        && (isNear(thing, other.thing, catalogue) || isNear(other.thing, thing, catalogue));
        return same
                && object == other.object
                && (families.isEmpty() || other.families.isEmpty() || !Collections.disjoint(families, other.families));
    }

    private static boolean isNear(MaterialId narrow, MaterialId broad, Catalogue catalogue) {
        var upwards = catalogue.upwards(narrow);
        int steps = upwards.indexOf(broad);
        return steps == 0 || steps == 1 && steps < upwards.size() - 1;
    }
}
