package fr.boucle.kernel;

/** There is no such thing, or this reader may not know that there is. Answered with 404. */
public class NotFound extends RuntimeException {
    public NotFound(String what, Object id) {
        super(what + " " + id);
    }
}
