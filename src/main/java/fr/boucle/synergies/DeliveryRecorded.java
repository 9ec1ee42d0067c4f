package fr.boucle.synergies;

import java.util.UUID;

/** A delivery, or a use of something shared, was written down. */
public record DeliveryRecorded(SynergyId synergy, UUID delivery) {}
