package fr.boucle.catalogue;

import fr.boucle.catalogue.PlainWords.Kind;
import fr.boucle.catalogue.Token.Pause;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** How far a word of denial reaches: the noun phrase that follows, and what «or» and «nor» add to it. */
final class Denials {
    static final int NONE = -1;

    /** The word says itself that there is none: «asbestfrei». */
    private static final int ITSELF = Integer.MAX_VALUE;

    private static final int LONGEST_SCOPE = 4;
    private static final int LONGEST_LAST_ITEM = 2;
    private static final Set<String> NEXT_WORD_ONLY = Set.of("non");
    private static final Set<String> FREE = Set.of("free", "frei", "vrij");
    private static final Set<String> FREE_OF = Set.of("of", "from", "von", "van");
    private static final Set<String> AND = Set.of("et", "and", "en", "und");
    private static final Set<String> OR = Set.of("ou", "or", "of", "oder");
    private static final Set<String> REFUSED =
            Set.of("refuse", "refuses", "refusee", "refusees", "geweigerd", "refused");

    private static final Set<String> NO =
            Set.of("non", "no", "nee", "niet", "nein", "nicht", "never", "jamais", "nooit", "nie");

    /** Stand before an adjective as well, inside a name: «bois pas traité» is no treated wood. */
    private static final Set<String> ADJECTIVAL =
            Set.of("non", "not", "niet", "nicht", "pas", "jamais", "never", "nooit", "nie");

    private static final Pattern ENDS_IN_FREE = Pattern.compile("(\\p{L}{2,}?)s?(?:frei(?:e[rsn]?)?|vrije?)");

    private final PlainWords plainWords;
    private final List<Token> tokens;
    private final int[] deniers;

    private Denials(List<Token> tokens, PlainWords plainWords) {
        this.tokens = tokens;
        this.plainWords = plainWords;
        deniers = new int[tokens.size()];
        Arrays.fill(deniers, NONE);
    }

    static Denials in(List<Token> tokens, PlainWords plainWords) {
        var denials = new Denials(tokens, plainWords);
        for (int i = 0; i < tokens.size(); i++) {
            denials.mark(i);
        }
        return denials;
    }

    /** Whether this word lies within a denial. */
    boolean isDenied(int word) {
        return deniers[word] != NONE;
    }

    /** The word itself says that there is none: «ölfrei». */
    boolean isSelfSaid(int word) {
        return deniers[word] == ITSELF;
    }

    /** Whether a word of denial turns the mention into its absence; not where that word is part of its name. */
    boolean deny(Mention mention) {
        return mention.clues().stream().anyMatch(clue -> isDenied(clue, mention));
    }

    /** Some of its words lie outside the denial: «sciure sans bois» speaks of sawdust, not of sawdust of wood. */
    boolean tearApart(Mention mention) {
        return deny(mention)
                && !mention.clues().stream().allMatch(clue -> isDenied(clue, mention))
                && mention.clues().stream()
                        .filter(clue -> isDenied(clue, mention))
                        .noneMatch(clue -> isAdjectival(deniers[clue.word()]));
    }

    private boolean isAdjectival(int denier) {
        return denier < tokens.size() && ADJECTIVAL.contains(tokens.get(denier).plain());
    }

    private boolean isDenied(Clue clue, Mention mention) {
        int denier = deniers[clue.word()];
        return denier != NONE && mention.clues().stream().noneMatch(other -> other.word() == denier);
    }

    private void mark(int at) {
        var token = tokens.get(at);
        if (isDenialAtTheEnd(at)) {
            markPreceding(at);
        } else if (plainWords.isDenial(token) || isFreeOf(at)) {
            markFollowing(at);
        } else if (FREE.contains(token.plain()) && at > 0 && token.pause() == Pause.JOINED) {
            deniers[at - 1] = at;
        } else if (ENDS_IN_FREE.matcher(token.plain()).matches()) {
            deniers[at] = ITSELF;
        } else if (plainWords.is(Kind.DENIAL_AFTER, token.plain()) || isRefusedAtTheEnd(at)) {
            markPreceding(at);
        }
    }

    /** What a word says that there is none of: «teerfrei» speaks of tar. Any other word speaks of itself. */
    static String subject(String plain) {
        var free = ENDS_IN_FREE.matcher(plain);
        return free.matches() ? free.group(1) : plain;
    }

    private boolean isFreeOf(int at) {
        return FREE.contains(tokens.get(at).plain())
                && at + 1 < tokens.size()
                && FREE_OF.contains(tokens.get(at + 1).plain());
    }

    /** «Cuivre toléré, magnésium non.» «Zinc coated not accepted.» «Mirrors: no.» «Ceramic is a no-go.» */
    private boolean isDenialAtTheEnd(int at) {
        var word = tokens.get(at).plain();
        if (at == 0 || tokens.get(at).pause() == Pause.STOP || isEnd(at + 1)) {
            return at > 0 && tokens.get(at).pause() != Pause.STOP && NO.contains(word);
        }
        var next = tokens.get(at + 1).plain();
        return !parts(at)
                && isEnd(at + 2)
                && (NO.contains(word) && next.equals("go")
                        || ADJECTIVAL.contains(word) && plainWords.is(Kind.FIT, next));
    }

    private boolean isEnd(int at) {
        return at >= tokens.size() || parts(at);
    }

    /** «Bois traité refusé.», but not «flacons refusés et purges», which are rejects. */
    private boolean isRefusedAtTheEnd(int at) {
        return REFUSED.contains(tokens.get(at).plain()) && isEnd(at + 1);
    }

    private boolean parts(int at) {
        return tokens.get(at).pause().compareTo(Pause.COMMA) >= 0;
    }

    private void markFollowing(int denial) {
        int reach = NEXT_WORD_ONLY.contains(tokens.get(denial).plain()) ? 1 : LONGEST_SCOPE;
        int said = 0;
        for (int i = denial + 1; i < tokens.size() && said < reach && !ends(i, said); i++) {
            var word = tokens.get(i).plain();
            deniers[i] = denial;
            if (OR.contains(word)) {
                said = 0;
            } else if (!plainWords.is(Kind.SMALL, word)
                    && !plainWords.is(Kind.FIT, word)
                    && !plainWords.is(Kind.END, word)) {
                said++;
            }
        }
    }

    private boolean ends(int at, int said) {
        var token = tokens.get(at);
        if (plainWords.isDenial(token) || said > 0 && parts(at)) {
            return true;
        }
        return said > 0
                && (plainWords.is(Kind.END, token.plain()) || AND.contains(token.plain()) && !isBeforeLastItem(at));
    }

    /** «Sans métal et plastique.»: a short last item is denied too; a longer one is another subject. */
    private boolean isBeforeLastItem(int at) {
        int items = 0;
        for (int i = at + 1; i < tokens.size() && !parts(i); i++) {
            items += plainWords.isSmall(tokens.get(i)) ? 0 : 1;
        }
        return items <= LONGEST_LAST_ITEM;
    }

    private void markPreceding(int denial) {
        int said = 0;
        for (int i = denial - 1; i >= 0 && said < LONGEST_SCOPE && deniers[i] == NONE; i--) {
            deniers[i] = denial;
            said += plainWords.isSmall(tokens.get(i)) ? 0 : 1;
            if (parts(i) && (said > 0 || tokens.get(i).pause() == Pause.STOP)) {
                return;
            }
        }
    }
}
