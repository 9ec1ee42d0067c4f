package fr.boucle.files;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The name of a file as it is kept: no path, nothing invisible, nothing that a disk refuses, and the ending of its type. */
final class FileName {
    private static final int LONGEST = 100;
    private static final Pattern PATH = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");
    private static final Pattern REFUSED_BY_DISKS = Pattern.compile("[<>:\"|?*]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");
    private static final String NAMELESS = "document";

    private FileName() {}

    /** The name alone, whatever was sent. */
    static String clean(String sent) {
        var name = PATH.matcher(Normalizer.normalize(sent, Normalizer.Form.NFC)).replaceFirst("");
        name = INVISIBLE.matcher(SPACES.matcher(name).replaceAll(" ")).replaceAll("");
        name = EDGES.matcher(REFUSED_BY_DISKS.matcher(name).replaceAll("-")).replaceAll("");
        return name.isEmpty() ? NAMELESS : name;
    }

    /** Shortened before its ending; the ending is that of what the file is. */
    static String of(String sent, FileType type) {
        var name = clean(sent);
        int dot = type.endsLikeThis(name) ? name.lastIndexOf('.') : name.length();
        var stem = name.substring(0, dot);
        var ending = dot == name.length() ? type.ending() : name.substring(dot);
        return shortened(stem.isEmpty() ? NAMELESS : stem) + ending;
    }

    /** By characters, never through the middle of one. */
    private static String shortened(String stem) {
        return stem.codePointCount(0, stem.length()) <= LONGEST
                ? stem
                : stem.substring(0, stem.offsetByCodePoints(0, LONGEST));
    }
}
