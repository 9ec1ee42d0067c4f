package fr.boucle.files;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Documents and photos: the one door through which they are kept, read and forgotten. Who may read one, its owner says. */
@Service
@Transactional
public class Files {
    /** The size of the largest file, in bytes; what the web server takes is set in application.yaml. */
    static final int LARGEST = 10 * 1024 * 1024;

    private final StoredFileRepository files;
    private final Clock clock;

    Files(StoredFileRepository files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    /** Refuses what is empty, too large, or of no type that may be kept; the sentence names the file. */
    public FileId keep(String name, byte[] bytes, Actor sender) {
        demandSize(FileName.clean(name), bytes);
        var type = new Content(bytes)
                .type(name)
                .orElseThrow(() -> new RuleViolation("file.typeRefused", FileName.clean(name)));
        return files.save(new StoredFile(name, type, bytes, sender, clock.instant()))
                .id();
    }

    static void demandSize(String name, byte[] bytes) {
        if (bytes.length == 0) {
            throw new RuleViolation("file.empty", name);
        }
        if (bytes.length > LARGEST) {
            throw new RuleViolation("file.tooLarge", name);
        }
    }

    /** With its bytes. */
    @Transactional(readOnly = true)
    public StoredFile get(FileId id) {
        return files.findById(id).orElseThrow(() -> new NotFound("file", id));
    }

    /** For the links of a page: without bytes, and without those that are gone. */
    @Transactional(readOnly = true)
    public Map<FileId, FileLabel> labels(Collection<FileId> ids) {
        List<FileLabel> found = ids.isEmpty() ? List.of() : files.labels(ids);
        return found.stream().collect(Collectors.toMap(FileLabel::id, Function.identity()));
    }

    /** For good. What still points to it keeps it: the owner lets go first. */
    public void forget(FileId id) {
        files.deleteById(id);
    }
}
