package fr.boucle.files;

/** What a page prints of a stored file: enough for a link, without its bytes. */
public record FileLabel(FileId id, String name, FileType type, long size) {

    /** For a reader: never below one. */
    public long kilobytes() {
        return Math.max(1, Math.round(size / 1000.0));
    }
}
