package fr.boucle.conversations;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hides e-mail addresses, telephone numbers and web addresses in a text, also where they are spelled out. */
final class ContactMask {
    private static final String MASK = "•••••";

    /** Breaks a word unseen, so that no pattern finds it. */
    private static final Pattern UNSEEN = Pattern.compile("[\u00AD\u200B\u2060\uFEFF]");

    private static final String ENDINGS = "fr|com|net|org|eu|be|nl|lu|de|uk|io|info|biz|pro|coop|re";
    private static final String POINT = "\\s*(?:\\.|[(\\[{]\\s*(?:dot|point|punt)\\s*[)\\]}])\\s*";
    private static final String SPELLED_POINT = "\\s+(?:dot|point|punt)\\s+";
    private static final String AT =
            "\\s*(?:[@\uFF20]|[(\\[{]\\s*(?:at|arobase|apenstaart(?:je)?)\\s*[)\\]}])\\s*|\\s+(?:at|arobase|arobas|apenstaartje)\\s+";
    private static final String NAME = "[\\p{L}\\p{N}_%+-]+(?:\\.[\\p{L}\\p{N}_%+-]+)*";
    private static final String DOMAIN = "[\\p{L}\\p{N}-]+(?:" + POINT + "[\\p{L}\\p{N}-]+)*?";
    private static final String END = "(?![\\p{L}\\p{N}]|\\.\\p{L})";

    private static final List<Pattern> ADDRESSES = List.of(
            find("(?<![\\p{L}\\p{N}])" + NAME + "(?:" + AT + ")" + DOMAIN + "(?:" + POINT + "\\p{L}{2,24}|"
                    + SPELLED_POINT + "(?:" + ENDINGS + "))" + END),
            find("(?:https?|ftp)\\s*:\\s*/\\s*/\\s*\\S+"),
            find("(?<![\\p{L}\\p{N}])www\\s*\\.\\s*\\S+"),
            find("(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.(?:" + ENDINGS + ")" + END
                    + "(?:/\\S*)?"),
            find("(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}-]+" + SPELLED_POINT + "(?:fr|com|net|org|eu)" + END));

    private static final Pattern DIGITS =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\+\\s?|\\(\\s?\\+?)?\\d(?:[\\s\u00A0\u202F.\\-/()]{0,3}\\d){7,}");
    private static final Pattern DATE = Pattern.compile("\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)\\d{2}(?!\\d).*");
    private static final Pattern PAIRS = Pattern.compile("\\d\\d(?:[\\s\u00A0\u202F]\\d\\d)+");
    private static final int PAIRS_OF_A_WASTE_CODE = 3;
    private static final int PAIR_AND_SPACE = 3;
    private static final Pattern NATIONAL = Pattern.compile("0[1-9]\\d{7,8}");
    private static final Pattern INTERNATIONAL = Pattern.compile("(?:\\+|00)[1-9]\\d{7,13}");

    private ContactMask() {}

    private static Pattern find(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The same text where there is nothing to hide. */
    static String over(String typed) {
        var text = UNSEEN.matcher(typed).replaceAll("");
        for (var address : ADDRESSES) {
            text = address.matcher(text).replaceAll(MASK);
        }
        return DIGITS.matcher(text).replaceAll(run -> isTelephone(run) ? MASK : quoted(run));
    }

    private static String quoted(MatchResult run) {
        return Matcher.quoteReplacement(run.group());
    }

    /** Neither a date with its hour, nor a list of waste codes, nor an amount. */
    private static boolean isTelephone(MatchResult run) {
        var typed = run.group();
        var digits = typed.replaceAll("[^\\d+]", "").replaceFirst("^(\\+\\d{2})0", "$1");
        if (DATE.matcher(typed).matches() || isWasteCodes(typed)) {
            return false;
        }
        return INTERNATIONAL.matcher(digits).matches()
                || NATIONAL.matcher(digits).matches();
    }

    private static boolean isWasteCodes(String typed) {
        return PAIRS.matcher(typed).matches() && (typed.length() + 1) / PAIR_AND_SPACE % PAIRS_OF_A_WASTE_CODE == 0;
    }
}
