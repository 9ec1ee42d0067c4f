package fr.boucle.companies;

import fr.boucle.kernel.CompanyId;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where invitations are kept. */
interface InvitationRepository extends Repository<Invitation, UUID> {
    Invitation save(Invitation invitation);

    void delete(Invitation invitation);

    Optional<Invitation> findById(UUID id);

    Optional<Invitation> findByTokenHash(String tokenHash);

    /** For accepting: a letter's link lets one person in. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Invitation i where i.tokenHash = :hash")
    Optional<Invitation> lock(String hash);

    List<Invitation> findByCompanyAndAcceptedAtIsNull(CompanyId company);
}
