package fr.boucle.companies;

import fr.boucle.kernel.CompanyId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Where invitations are kept. */
interface InvitationRepository extends Repository<Invitation, UUID> {
    Invitation save(Invitation invitation);

    void delete(Invitation invitation);

    Optional<Invitation> findById(UUID id);

    Optional<Invitation> findByTokenHash(String tokenHash);

    List<Invitation> findByCompanyAndAcceptedAtIsNull(CompanyId company);
}
