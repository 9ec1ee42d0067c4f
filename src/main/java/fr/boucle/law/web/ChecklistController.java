package fr.boucle.law.web;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.files.FileId;
import fr.boucle.kernel.Actor;
import fr.boucle.law.Checklists;
import fr.boucle.law.Papers;
import fr.boucle.law.Permits;
import fr.boucle.synergies.Synergy;
import fr.boucle.synergies.SynergyId;
import fr.boucle.web.Download;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the law asks of one synergy and what was answered: who, when, on which evidence. */
@Controller
@RequestMapping("/synergies/{id}/law")
class ChecklistController {
    private final Checklists checklists;
    private final Permits permits;
    private final Papers papers;
    private final Companies companies;
    private final LawTelling telling;

    ChecklistController(
            Checklists checklists, Permits permits, Papers papers, Companies companies, LawTelling telling) {
        this.checklists = checklists;
        this.permits = permits;
        this.papers = papers;
        this.companies = companies;
        this.telling = telling;
    }

    @GetMapping
    String show(@PathVariable SynergyId id, Actor me, Locale language, Model model) {
        var synergy = checklists.read(id, me);
        var checklist = checklists.of(id, me);
        model.addAttribute("synergy", synergy);
        model.addAttribute("worker", synergy.isWorkedOnBy(me));
        model.addAttribute("checklist", checklist);
        model.addAttribute("rows", telling.rows(checklist.lines(), language));
        model.addAttribute("earlier", telling.rows(checklist.earlier(), language));
        model.addAttribute("situation", papers.situation(id, me));
        model.addAttribute("permits", permits.of(id, me));
        model.addAttribute("ordinary", isOrdinary(synergy));
        return "law/show";
    }

    /** The one who takes says of no treatment that it performs it. */
    private boolean isOrdinary(Synergy synergy) {
        return synergy.parties().stream()
                .skip(1)
                .map(party -> companies.get(party.company()))
                .map(Company::treatments)
                .allMatch(treatments -> treatments.isEmpty());
    }

    @GetMapping("/evidence/{file}")
    ResponseEntity<byte[]> evidence(@PathVariable SynergyId id, @PathVariable FileId file, Actor me) {
        var kept = checklists.evidence(id, file, me);
        return Download.of(kept.name(), kept.type().mediaType(), kept.bytes());
    }
}
