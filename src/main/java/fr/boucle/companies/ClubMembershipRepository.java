package fr.boucle.companies;

import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.TerritoryId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Where it is kept which company belongs to which clubs. */
interface ClubMembershipRepository extends Repository<ClubMembership, UUID> {
    ClubMembership save(ClubMembership membership);

    List<ClubMembership> findByCompanyIn(Collection<CompanyId> companies);

    boolean existsByCompanyAndClub(CompanyId company, TerritoryId club);
}
