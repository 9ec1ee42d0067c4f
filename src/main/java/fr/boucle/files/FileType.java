package fr.boucle.files;

import java.util.List;
import java.util.Locale;

/** What may be kept. Anything else is refused, whatever it is called. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    CSV("text/csv", "csv"),
    TEXT("text/plain", "txt");

    private final String mediaType;
    private final List<String> endings;

    FileType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    public boolean isImage() {
        return this == PNG || this == JPEG;
    }

    /** The ending that a name of this type gets where it has none of its own. */
    String ending() {
        return "." + endings.get(0);
    }

    boolean endsLikeThis(String name) {
        var plain = name.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(ending -> plain.endsWith("." + ending));
    }
}
