package fr.boucle.kernel;

import java.util.Optional;

/**
 * Something that must be on record: who did what to which thing. Published in the transaction that does it and written
 * by the same; a thing that was not committed leaves no line.
 *
 * @param act what was done, a past participle with its module: {@code company.approved}
 * @param subject the id of the thing
 * @param detail a reason or a note, never a secret
 */
public record Audited(Optional<AccountId> account, String act, String subject, String detail) {

    public static Audited of(Actor actor, String act, Object subject) {
        return of(actor, act, subject, "");
    }

    public static Audited of(Actor actor, String act, Object subject, String detail) {
        return new Audited(actor.account(), act, subject.toString(), detail);
    }
}
