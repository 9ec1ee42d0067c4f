package fr.boucle.matching;

import fr.boucle.kernel.Unit;

/** What companies share in a pool. */
public enum PoolObject {
    PURCHASE(Unit.UNIT),
    COLLECTION(Unit.T),
    TRAINING(Unit.DAY),
    MACHINE(Unit.DAY),
    STORAGE(Unit.M2),
    STAFF(Unit.DAY),
    TRANSPORT(Unit.PALLET),
    SERVICE(Unit.DAY);

    private final Unit usualUnit;

    PoolObject(Unit usualUnit) {
        this.usualUnit = usualUnit;
    }

    /** What its volume is counted in as long as nobody has said one. */
    public Unit usualUnit() {
        return usualUnit;
    }

    /** Somebody drives from company to company: a round can be drawn. */
    public boolean isARound() {
        return this == COLLECTION || this == TRANSPORT;
    }
}
