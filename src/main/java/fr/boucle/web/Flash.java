package fr.boucle.web;

import java.io.Serializable;
import java.util.List;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One sentence for the next page: what was done, or what to mind.
 *
 * @param tone {@code good}, {@code care} or {@code note}: the colour and the icon
 * @param code a message key
 */
public record Flash(String tone, String code, List<String> arguments) implements Serializable {

    public static void done(RedirectAttributes redirect, String code, String... arguments) {
        redirect.addFlashAttribute("flash", new Flash("good", code, List.of(arguments)));
    }

    public static void mind(RedirectAttributes redirect, String code, String... arguments) {
        redirect.addFlashAttribute("flash", new Flash("care", code, List.of(arguments)));
    }

    public static void note(RedirectAttributes redirect, String code, String... arguments) {
        redirect.addFlashAttribute("flash", new Flash("note", code, List.of(arguments)));
    }
}
