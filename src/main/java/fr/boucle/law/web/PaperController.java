package fr.boucle.law.web;

import fr.boucle.kernel.Actor;
import fr.boucle.law.Checklists;
import fr.boucle.law.Mend;
import fr.boucle.law.Paper;
import fr.boucle.law.Papers;
import fr.boucle.synergies.Synergy;
import fr.boucle.synergies.SynergyId;
import fr.boucle.web.Download;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The papers of a waste: what each still misses and where to mend it, and the files to bring to the State's registers. */
@Controller
@RequestMapping("/synergies/{id}/law/papers")
class PaperController {
    private final Checklists checklists;
    private final Papers papers;

    PaperController(Checklists checklists, Papers papers) {
        this.checklists = checklists;
        this.papers = papers;
    }

    @GetMapping
    String show(@PathVariable SynergyId id, Actor me, Model model) {
        var synergy = checklists.read(id, me);
        var lines = papers.lines(id, me);
        var situation = papers.situation(id, me);
        model.addAttribute("synergy", synergy);
        model.addAttribute("situation", situation);
        model.addAttribute("note", papers.note(id, me));
        model.addAttribute(
                "byDelivery",
                lines.stream()
                        .collect(Collectors.groupingBy(
                                line -> line.delivery().orElseThrow(), LinkedHashMap::new, Collectors.toList())));
        model.addAttribute("mends", mends(synergy));
        return "law/papers";
    }

    private static Map<Mend, String> mends(Synergy synergy) {
        return Arrays.stream(Mend.values()).collect(Collectors.toMap(Function.identity(), mend -> path(mend, synergy)));
    }

    private static String path(Mend mend, Synergy synergy) {
        var here = "/synergies/" + synergy.id();
        return switch (mend) {
            case REGIME -> here + "/regime";
            case DELIVERY -> here + "#deliveries-title";
            case PARTICULARS -> here + "/law/sheet";
            case PERMITS -> here + "/law/permits";
            case BORDER -> here + "/law/border";
            case GIVER -> "/companies/" + synergy.parties().get(0).company();
            case TAKER -> "/companies/" + synergy.parties().get(1).company();
        };
    }

    @PostMapping("/{delivery}/outgoing")
    ResponseEntity<byte[]> outgoing(@PathVariable SynergyId id, @PathVariable UUID delivery, Actor me) {
        return line(id, delivery, Paper.OUTGOING, me);
    }

    @PostMapping("/{delivery}/incoming")
    ResponseEntity<byte[]> incoming(@PathVariable SynergyId id, @PathVariable UUID delivery, Actor me) {
        return line(id, delivery, Paper.INCOMING, me);
    }

    private ResponseEntity<byte[]> line(SynergyId id, UUID delivery, Paper paper, Actor me) {
        var name = "registre-" + paper.name().toLowerCase(Locale.ROOT) + "-" + delivery + ".csv";
        return Download.of(name, "text/csv;charset=UTF-8", papers.line(id, delivery, paper, me));
    }

    @PostMapping("/note")
    ResponseEntity<byte[]> note(@PathVariable SynergyId id, Actor me) {
        return Download.of("bordereau-" + id + ".json", "application/json", papers.noteInput(id, me));
    }
}
