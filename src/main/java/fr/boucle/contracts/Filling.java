package fr.boucle.contracts;

import fr.boucle.contracts.Draft.Blank;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;

/** Puts what is known into the places of a template: {@code {name}} for a fact, {@code {?words}} for what only people say. */
final class Filling {
    private static final Pattern PLACE = Pattern.compile("\\{(\\??)([^{}]+)}");

    private final Map<String, String> facts;
    private final Map<String, Blank> missing;
    private final String word;

    /** @param missing by the name of the fact; «fact:part» for a part of one that is otherwise known */
    Filling(Map<String, String> facts, Map<String, Blank> missing, MessageSource messages, Locale language) {
        this.facts = facts;
        this.missing = missing;
        this.word = messages.getMessage("contract.blank", null, language);
    }

    Draft fill(List<Clause> templates) {
        var blanks = new LinkedHashMap<String, Blank>();
        var clauses = templates.stream()
                .map(each -> new Clause(each.key(), each.title(), fill(each, blanks), each.kept()))
                .toList();
        return new Draft(clauses, List.copyOf(blanks.values()));
    }

    private String fill(Clause clause, Map<String, Blank> blanks) {
        return PLACE.matcher(clause.text()).replaceAll(found -> {
            var name = found.group(2);
            if (!found.group(1).isEmpty()) {
                return Matcher.quoteReplacement(Draft.mark(word + " " + name));
            }
            if (clause.kept()) {
                missing.forEach((key, blank) -> {
                    if (key.equals(name) || key.startsWith(name + ":")) {
                        blanks.put(key, blank);
                    }
                });
            }
            var blank = missing.get(name);
            return Matcher.quoteReplacement(blank != null ? marked(blank) : facts.getOrDefault(name, found.group()));
        });
    }

    private String marked(Blank blank) {
        return Draft.mark(word + " " + blank.what());
    }
}
