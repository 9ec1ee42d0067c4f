package fr.boucle.contracts.web;

import fr.boucle.contracts.ContractKind;
import fr.boucle.contracts.ContractVersion;
import fr.boucle.contracts.Contracts;
import fr.boucle.contracts.SignedCopy;
import fr.boucle.files.FileId;
import fr.boucle.files.Files;
import fr.boucle.identity.Accounts;
import fr.boucle.kernel.Actor;
import fr.boucle.synergies.Synergy;
import fr.boucle.synergies.SynergyId;
import fr.boucle.territory.Territories;
import fr.boucle.web.Download;
import fr.boucle.web.Flash;
import fr.boucle.web.Press;
import fr.boucle.web.Upload;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The contracts of a synergy: all of them, one to read or to print, the signed copies. */
@Controller
@RequestMapping("/synergies/{id}/contracts")
class ContractController {
    private final Contracts contracts;
    private final ContractTelling telling;
    private final Files files;
    private final Accounts accounts;
    private final Territories territories;
    private final Press press;

    ContractController(
            Contracts contracts,
            ContractTelling telling,
            Files files,
            Accounts accounts,
            Territories territories,
            Press press) {
        this.contracts = contracts;
        this.telling = telling;
        this.files = files;
        this.accounts = accounts;
        this.territories = territories;
        this.press = press;
    }

    /** A kind of contract and its newest version; null while there is a draft only. */
    record Row(ContractKind kind, @Nullable ContractVersion latest) {}

    @GetMapping
    String list(@PathVariable SynergyId id, Actor me, Model model) {
        var synergy = contracts.read(id, me);
        var rows = Contracts.offered(synergy, me).stream()
                .map(kind -> new Row(
                        kind, contracts.of(id, kind, me).stream().findFirst().orElse(null)))
                .toList();
        var copies = contracts.copies(id, me);
        model.addAttribute("rows", rows);
        model.addAttribute("copies", copies);
        model.addAttribute(
                "labels", files.labels(copies.stream().map(SignedCopy::file).toList()));
        model.addAttribute(
                "names",
                accounts.named(Stream.concat(
                                rows.stream()
                                        .flatMap(row -> Stream.ofNullable(row.latest()))
                                        .flatMap(version -> version.keptBy().stream()),
                                copies.stream().flatMap(copy -> copy.addedBy().stream()))
                        .distinct()
                        .toList()));
        about(synergy, me, model);
        return "contracts/index";
    }

    /** @param number of an older version; 0 for a new draft from the data of today */
    @GetMapping("/{kind}")
    String show(
            @PathVariable SynergyId id,
            @PathVariable ContractKind kind,
            @Nullable Integer number,
            Actor me,
            Model model) {
        var language = LocaleContextHolder.getLocale();
        var history = contracts.of(id, kind, me);
        model.addAttribute("kind", kind);
        model.addAttribute("told", telling.of(id, kind, number, me, language));
        model.addAttribute("history", history);
        model.addAttribute(
                "names",
                accounts.named(history.stream()
                        .flatMap(version -> version.keptBy().stream())
                        .distinct()
                        .toList()));
        about(contracts.read(id, me), me, model);
        return "contracts/show";
    }

    @GetMapping("/{kind}/contract.pdf")
    ResponseEntity<byte[]> print(
            @PathVariable SynergyId id,
            @PathVariable ContractKind kind,
            @Nullable Integer number,
            Actor me,
            Locale language) {
        var synergy = contracts.read(id, me);
        var told = telling.of(id, kind, number, me, language);
        Map<String, Object> model = Map.of(
                "kind",
                kind,
                "told",
                told,
                "synergy",
                synergy,
                "club",
                territories.get(synergy.territory()).settings().clubName());
        var name = kind.name().toLowerCase(Locale.ROOT) + "-" + synergy.number() + "-" + told.number() + ".pdf";
        return Download.of(
                name,
                MediaType.APPLICATION_PDF_VALUE,
                press.print("contracts/paper", model, Locale.forLanguageTag(told.language())));
    }

    @PostMapping("/{kind}/copies")
    String attach(
            @PathVariable SynergyId id,
            @PathVariable ContractKind kind,
            @RequestParam List<MultipartFile> file,
            Actor me,
            RedirectAttributes redirect) {
        contracts.attach(id, kind, Upload.of(Objects.requireNonNull(file)), me);
        Flash.done(redirect, "contract.copy.added");
        return "redirect:/synergies/" + id + "/contracts";
    }

    @GetMapping("/copies/{file}")
    ResponseEntity<byte[]> copy(@PathVariable SynergyId id, @PathVariable FileId file, Actor me) {
        var kept = contracts.copy(id, file, me);
        return Download.of(kept.name(), kept.type().mediaType(), kept.bytes());
    }

    private static void about(Synergy synergy, Actor me, Model model) {
        model.addAttribute("synergy", synergy);
        model.addAttribute("worker", synergy.isWorkedOnBy(me));
        model.addAttribute("officer", synergy.isFollowedBy(me));
    }
}
