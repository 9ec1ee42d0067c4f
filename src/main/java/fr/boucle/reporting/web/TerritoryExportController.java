package fr.boucle.reporting.web;

import fr.boucle.kernel.Actor;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Staff take the lists of their territory along. */
@Controller
class TerritoryExportController {
    private final TerritoryExport export;
    private final Clock clock;

    TerritoryExportController(TerritoryExport export, Clock clock) {
        this.export = export;
        this.clock = clock;
    }

    @GetMapping("/desk/export")
    String lists(Model model) {
        model.addAttribute("lists", TerritoryExport.LISTS);
        return "reporting/lists";
    }

    @GetMapping("/desk/export/{list}.csv")
    ResponseEntity<byte[]> list(@PathVariable String list, Actor me) {
        var sheet = export.write(list, me);
        var name = "boucle-" + list + "-" + LocalDate.now(clock) + ".csv";
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .headers(headers -> headers.setContentDisposition(
                        ContentDisposition.attachment().filename(name).build()))
                .body(sheet.bytes());
    }
}
