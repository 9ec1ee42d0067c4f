package fr.boucle.catalogue;

/** The catalogue as it is read from its files, once for all tests that need no Spring. */
public final class RealCatalogue {
    private static final Catalogue READ = new Catalogue();

    private RealCatalogue() {}

    public static Catalogue get() {
        return READ;
    }
}
