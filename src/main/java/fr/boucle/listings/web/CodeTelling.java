package fr.boucle.listings.web;

import fr.boucle.catalogue.Catalogue;
import fr.boucle.catalogue.CodeSuggestion;
import fr.boucle.catalogue.CodeSuggestion.Reason;
import fr.boucle.catalogue.MaterialId;
import fr.boucle.catalogue.WasteCodes;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells suggested waste codes in the reader's language. */
@Component
class CodeTelling {
    private final MessageSource messages;
    private final Catalogue catalogue;
    private final WasteCodes wasteCodes;

    CodeTelling(MessageSource messages, Catalogue catalogue, WasteCodes wasteCodes) {
        this.messages = messages;
        this.catalogue = catalogue;
        this.wasteCodes = wasteCodes;
    }

    List<Candidate> tell(List<CodeSuggestion> suggestions, Locale language) {
        return suggestions.stream().map(each -> tell(each, language)).toList();
    }

    private Candidate tell(CodeSuggestion suggestion, Locale language) {
        return new Candidate(
                suggestion.code(),
                suggestion.fit(),
                suggestion.reasons().stream()
                        .map(reason -> tell(reason, language))
                        .toList(),
                suggestion.reasons().stream().anyMatch(reason -> reason.kind() == Reason.Kind.CORRECTED),
                suggestion.twins(),
                suggestion.instead());
    }

    private String tell(Reason reason, Locale language) {
        var subject = switch (reason.kind()) {
            case CORRECTED ->
                LocalDate.parse(reason.said())
                        .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(language));
            case CONCEPT ->
                catalogue
                        .material(MaterialId.of(reason.subject()))
                        .map(material -> material.name(language))
                        .orElse("");
            case WORDS -> "";
            case ORIGIN -> reason.subject() + " " + wasteCodes.heading(reason.subject(), language);
        };
        return messages.getMessage("waste.reason." + reason.kind(), new Object[] {reason.said(), subject}, language);
    }
}
