package fr.boucle.files;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where files are kept. */
interface StoredFileRepository extends Repository<StoredFile, FileId> {
    StoredFile save(StoredFile file);

    Optional<StoredFile> findById(FileId id);

    void deleteById(FileId id);

    @Query(
            "select new fr.boucle.files.FileLabel(f.id, f.name, f.type, f.size) from StoredFile f where f.id in :ids order by f.name, f.id.value")
    List<FileLabel> labels(Collection<FileId> ids);
}
