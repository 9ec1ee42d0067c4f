/**
 * How ready a synergy is, and what may make it fail.
 *
 * <p><b>The model.</b> A {@link fr.boucle.readiness.Rating} is the level of one {@link fr.boucle.readiness.Axis}, by
 * somebody, on a day, for a reason. All ratings of a synergy make its {@link fr.boucle.readiness.Standing}: where it is,
 * where it was, its weakest axis. What the synergy's own data prove is told as an
 * {@link fr.boucle.readiness.Indication}. A {@link fr.boucle.readiness.Risk} is a way in which it may fail, with what is
 * done against it.
 *
 * <p><b>Invariants.</b> Nothing is overwritten: a rating or a change of a risk is one more row. Nothing is rated by the
 * machine. Both concern those who work on the synergy, and nobody else reads them.
 *
 * <p><b>Source.</b> The six axes are the perspectives named in the summary of CORALIS (H2020) D2.1: technology and
 * integration, business, organisational, legal and ethical, societal, environmental. Its matrix was not at hand: the scale
 * of five levels and its sentences are our own. The register follows the failure mode and effect analysis that CORALIS
 * D9.1 and D9.2 bring to symbiosis (SFMEA).
 */
@ApplicationModule(allowedDependencies = {"companies", "identity", "synergies"})
@NullMarked
package fr.boucle.readiness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
