/**
 * Whether the resource is what the taker needs: limits, samples with their analysis, and the taker's verdict.
 *
 * <p><b>The model.</b> A {@link fr.boucle.quality.Tolerance} is a version of the limits that the taker sets; a
 * {@link fr.boucle.quality.Sample} is what was analysed, compared with them. After a sample or a first delivery the limits are set anew,
 * with the reason.
 *
 * <p><b>Invariants.</b> Limits are never overwritten: a verdict names the version that it was given under. Only who receives gives
 * one, once, and a refusal says why.
 *
 * <p><b>Rejected.</b> A verdict reckoned from the readings alone: what lies outside a limit may be taken for once, and the reverse.
 */
@ApplicationModule(allowedDependencies = {"companies", "identity", "files", "synergies"})
@NullMarked
package fr.boucle.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
