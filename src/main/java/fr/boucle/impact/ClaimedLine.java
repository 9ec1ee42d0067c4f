package fr.boucle.impact;

/**
 * What a company may claim of one line.
 *
 * @param share its part of the figure, which is already taken in
 */
public record ClaimedLine(LedgerLine line, Range share) {}
