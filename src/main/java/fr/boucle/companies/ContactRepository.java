package fr.boucle.companies;

import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.TerritoryId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where contacts are kept. */
interface ContactRepository extends Repository<Contact, ContactId> {
    Contact save(Contact contact);

    void delete(Contact contact);

    Optional<Contact> findById(ContactId id);

    List<Contact> findByCompanyOrderByName(CompanyId company);

    @Query("""
            from Contact c
            where exists (select 1 from ClubMembership m where m.company = c.company and m.club = :club)
            order by c.name
            """)
    List<Contact> ofClub(TerritoryId club);
}
