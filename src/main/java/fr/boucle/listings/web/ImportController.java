package fr.boucle.listings.web;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.listings.ListingImport;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Staff load offers and needs from a file. */
@Controller
class ImportController {
    private final ListingImport listings;

    ImportController(ListingImport listings) {
        this.listings = listings;
    }

    @GetMapping("/listings/import")
    String form() {
        return "listings/import";
    }

    @PostMapping("/listings/import")
    String load(@RequestParam MultipartFile file, Actor me, Model model) throws IOException {
        var territory = me.territory().orElseThrow(() -> new NotFound("territory", "of nobody"));
        try (var lines = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            model.addAttribute("outcome", listings.load(lines, territory, me));
        }
        return "listings/import";
    }
}
