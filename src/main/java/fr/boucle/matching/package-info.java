/**
 * Which offer fits which need, and why.
 *
 * <p><b>The model.</b> Each listing that takes part is read once into a {@link fr.boucle.matching.Profile}: the concepts
 * its words speak of, the words themselves, place, period, quantity, dangers. A pair of profiles is judged by criteria,
 * each a pure function with a number of points (they add up to 100). A criterion answers with a
 * {@link fr.boucle.matching.Verdict}: points won, points that an answer still missing could bring, and a reason whose
 * sentence is a message. The score is the sum of the points won: nothing else enters it, so that the number shown is
 * computed from the reasons shown.
 *
 * <p><b>Two steps.</b> The index narrows: it keeps profiles as numbers, by concept and cell of half a degree, and by rare
 * word. A search visits what is near and strongly linked first, and stops where even a perfect pair could no longer be
 * among the best: its answer is that of judging everybody, at the cost of those who may still enter. Criteria judge: a
 * number for every pair that is looked at, a sentence for those that are shown. The database is the truth: the index is built
 * from it at start, hears events, and looks twice a second for listings changed since, so that another node's change, or
 * one whose event was lost in a crash, is seen within a second.
 *
 * <p><b>Weights.</b> The territory of the offer decides how the points of a pair are shared out, so that both sides read
 * one score. A search for a need is bounded by the most that any territory gives. What other weights would do to the
 * current matches is computed, by the same judge, before they can be saved; then open suggestions are judged anew.
 *
 * <p><b>Pools.</b> Companies that want the same thing are gathered when asked: the strongest group first, a listing in one
 * group only, a company once. What a reader may not know of a member (volume, place) does not enter the reader's
 * {@link fr.boucle.matching.Pool}, so nothing reckoned from it can give it away. A pool becomes a row when staff keep or
 * refuse it: kept listings leave the search, refused ones stay aside together until a company more wants the thing.
 *
 * <p><b>Chains.</b> An offer reaches a need through one or two companies in between: one that offers the treatment which the
 * pair's use asks for, or one that looks for the first thing and offers what it makes of it. Found when asked, from the best
 * matches of a listing and at most sixty searches; scored by the weakest pair, less for the road and for a second step.
 *
 * <p><b>Habits.</b> Association rules from decided matches of all territories: an activity takes a material where two of its
 * companies kept it, two for each that refused it as the wrong one, and no more seldom than companies at large. A habit
 * counts as the catalogue's own table of usual takers does. The set of habits is replaced as one: the index is then laid
 * out again with posters that know it, so that bounds and judge never differ.
 *
 * <p><b>By hand.</b> Staff make a match of any two listings that no rule keeps apart, and merge matches of the same two
 * companies: one goes on, the others point to it. Both wait for proposals under way, so that a pair has one row.
 *
 * <p><b>Gaps.</b> A listing's page says what it leaves unsaid and which of its sixty best matches an answer could lift, by
 * the points that the verdicts leave open; only an answer of its own counts, not one that the counterpart owes too.
 *
 * <p><b>Invariants.</b> A forbidden pair (law, or what the need itself excludes) is never proposed, whatever its score.
 * Two listings of one company are no match. Only published listings are proposed; a draft's or a held listing's matches
 * are seen by those who see the listing.
 *
 * <p><b>Rejected.</b> Ranking in SQL full text: it cannot say why, and it costs hundreds of milliseconds at a million
 * listings. A model whose score nobody could follow back to evidence: each habit shows the matches it comes from.
 */
@ApplicationModule(allowedDependencies = {"territory", "catalogue", "identity", "companies", "listings"})
@NullMarked
package fr.boucle.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
