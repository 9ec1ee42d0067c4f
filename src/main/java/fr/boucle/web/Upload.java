package fr.boucle.web;

import fr.boucle.kernel.RuleViolation;
import java.io.IOException;
import java.util.List;
import org.springframework.web.multipart.MultipartFile;

/** A file as a form sends it: the sender's name for it, and its bytes. */
public record Upload(String name, byte[] bytes) {

    /** A browser sends an empty, nameless part where nobody chose a file: that is no file. */
    public static List<Upload> of(List<MultipartFile> sent) {
        return sent.stream()
                .filter(file -> !file.isEmpty() || !name(file).isBlank())
                .map(Upload::read)
                .toList();
    }

    private static Upload read(MultipartFile file) {
        try {
            return new Upload(name(file), file.getBytes());
        } catch (IOException e) {
            throw new RuleViolation("form.unreadable");
        }
    }

    private static String name(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name == null ? "" : name;
    }
}
