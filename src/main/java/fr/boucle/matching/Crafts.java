package fr.boucle.matching;

import fr.boucle.catalogue.Catalogue;
import fr.boucle.catalogue.Craft;
import fr.boucle.catalogue.Form;
import fr.boucle.catalogue.Material;
import fr.boucle.catalogue.MaterialId;
import fr.boucle.catalogue.Recognition.Found;
import fr.boucle.catalogue.Treatment;
import fr.boucle.catalogue.Use;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a company can do to a material, read in its listings. */
record Crafts(Catalogue catalogue) {
    /** Less sure, a concept is no trade. */
    private static final double SURE = 0.3;

    /** Less sure, a material beside a service is not named. */
    private static final double NAMED = 0.2;

    /** What a listing is first about. */
    private static final int CENTRAL = 2;

    /** It offers a service that is a treatment. */
    boolean isTreating(Profile profile) {
        return profile.isOffer()
                && services(profile)
                        .anyMatch(found -> catalogue.crafts().stream().anyMatch(craft -> isOf(craft, found)));
    }

    /** By this offer its company does that, to materials like this one. */
    boolean performs(Profile service, Treatment treatment, MaterialId material) {
        return services(service)
                .anyMatch(found -> catalogue.crafts().stream()
                        .filter(craft -> craft.treatment() == treatment && isOf(craft, found))
                        .anyMatch(craft -> treats(service, craft, material)));
    }

    private Stream<Found> services(Profile profile) {
        var said = profile.said();
        return IntStream.range(0, said.meant())
                .filter(at -> said.weight(at) >= SURE && profile.material(at).form() == Form.SERVICE)
                .mapToObj(profile::found);
    }

    private boolean isOf(Craft craft, Found found) {
        return catalogue.upwards(found.material()).contains(craft.service()) && craft.isMeantBy(found.evidence());
    }

    /** Who names materials treats those of their family only. */
    private boolean treats(Profile service, Craft craft, MaterialId material) {
        var named = service.meant().stream()
                .filter(found -> found.weight() >= NAMED && !isService(found.material()))
                .map(Found::material)
                .toList();
        return named.isEmpty() ? !craft.named() : named.stream().anyMatch(each -> isOfOneFamily(each, material));
    }

    private boolean isOfOneFamily(MaterialId one, MaterialId other) {
        return catalogue
                .material(one)
                .map(Material::family)
                .equals(catalogue.material(other).map(Material::family));
    }

    private boolean isService(MaterialId id) {
        return catalogue
                .material(id)
                .filter(each -> each.form() == Form.SERVICE)
                .isPresent();
    }

    /** What a company looks for becomes what it offers. */
    Optional<Use> making(Profile taken, Profile given) {
        return central(taken)
                .flatMap(from -> central(given).flatMap(into -> catalogue.use(from, into).stream()))
                .filter(use -> use.treatment().isPresent())
                .findFirst();
    }

    private static Stream<MaterialId> central(Profile profile) {
        return profile.meant().stream()
                .limit(CENTRAL)
                .filter(found -> found.weight() >= SURE)
                .map(Found::material);
    }
}
