package fr.boucle.catalogue;

/**
 * What one word of a text, or one part of a compound, may stand for.
 *
 * @param word which token of the text
 * @param place its rank among the words that count; the parts of a compound have places of their own
 * @param stem as the lexicon numbers it
 * @param rarity how few concepts use this word
 * @param trust 1 as written, less where it was corrected or taken out of a compound
 */
record Clue(int word, int place, int stem, double rarity, double trust) {}
