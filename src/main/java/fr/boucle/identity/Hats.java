package fr.boucle.identity;

import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import java.util.List;

/** The hats a person can wear, told by the module that knows companies and territories. */
public interface Hats {

    /** The hats of an account, the usual one first. */
    List<Hat> of(AccountId account);

    /**
     * One way to act.
     *
     * @param key stable, for the session: {@code member:<company>}
     * @param label what the header says: a company's or a territory's name
     */
    record Hat(String key, String label, Actor actor) {}
}
