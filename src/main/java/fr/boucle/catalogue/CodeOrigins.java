package fr.boucle.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The list of waste is ordered by origin: which of its sub-chapters an activity usually fills. */
final class CodeOrigins {
    private static final double CLOSE = 1.4;
    private static final double NEAR = 1.25;
    private static final double ELSEWHERE = 0.7;
    private static final int CLASS_OR_GROUP = 4;

    /** Sub-chapters without lines in the file, and those of what everybody has, speak neither way. */
    private static final List<String> EVERYBODYS = List.of("13", "14", "15", "16", "20");

    private final Map<String, List<String>> activities = new HashMap<>();

    CodeOrigins() {
        Reference.read(
                "waste-origins.csv",
                line -> activities.put(line.get("sub_chapter"), Reference.several(line.get("activities"))));
    }

    /** Above 1 where the activity fits the sub-chapter, below 1 where the sub-chapter is another trade's. */
    double factor(WasteCode code, Activity activity) {
        int closest = activities.getOrDefault(code.subChapter(), List.of()).stream()
                .filter(prefix -> activity.nace().startsWith(prefix))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        if (closest > 0) {
            return closest >= CLASS_OR_GROUP ? CLOSE : NEAR;
        }
        return EVERYBODYS.contains(code.chapter()) ? 1 : ELSEWHERE;
    }
}
