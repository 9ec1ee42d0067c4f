package fr.boucle.contracts;

import fr.boucle.kernel.RuleViolation;

/**
 * A clause of a contract or of a template.
 *
 * @param key what it is about; «own-…» for one that somebody added
 * @param kept false where it is switched off
 */
public record Clause(String key, String title, String text, boolean kept) {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 8000;

    public Clause {
        if (!key.matches("[a-z0-9-]{1,60}")) {
            throw new RuleViolation("contract.clause.key");
        }
        title = title.strip();
        text = text.replace("\r\n", "\n").strip();
        if (title.isEmpty() || text.isEmpty()) {
            throw new RuleViolation("contract.clause.empty");
        }
        if (title.length() > LONGEST_TITLE || text.length() > LONGEST_TEXT) {
            throw new RuleViolation("contract.clause.tooLong", title.substring(0, Math.min(40, title.length())));
        }
    }
}
