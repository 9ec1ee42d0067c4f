package fr.boucle.matching;

import java.util.Optional;

/** One thing that must never be proposed. */
interface ForbiddingRule {
    /** Told so that a reader can follow it; empty where the rule has nothing against the pair. */
    Optional<Obstacle> forbids(Profile offer, Profile need);
}
