package fr.boucle.companies;

import fr.boucle.catalogue.Treatment;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.TerritoryId;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where companies are kept. */
interface CompanyRepository extends Repository<Company, CompanyId> {
    Company save(Company company);

    @Query("from Company c left join fetch c.sites where c.id = :id")
    Optional<Company> findById(CompanyId id);

    /** For acts in which two people must never both win. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Company c where c.id = :id")
    Optional<Company> lock(CompanyId id);

    @Query("select distinct c from Company c left join fetch c.sites where c.id in :ids")
    List<Company> findByIdIn(Collection<CompanyId> ids);

    @Query("select c from Company c where c.identifier.kind = :kind and c.identifier.number = :number")
    Optional<Company> withIdentifier(Identifier.Kind kind, String number);

    @Query("select c from Company c where c.territory = :territory and c.state = :state order by c.createdAt")
    List<Company> inState(TerritoryId territory, Company.State state);

    @Query("select distinct c from Company c left join fetch c.sites where c.territory = :territory order by c.name")
    List<Company> ofTerritory(TerritoryId territory);

    @Query("""
            select new fr.boucle.companies.CompanyRow(
                c.id, c.name, c.activity, c.summary, c.claimed,
                (select min(s.commune.value) from Site s where s in elements(c.sites)))
            from Company c
            where c.state = fr.boucle.companies.Company.State.APPROVED
              and exists (select 1 from ClubMembership m where m.company = c.id and m.club = :club)
              and (:words = '' or cast(function('plain', c.name) as String) like :words
                   or cast(function('plain', c.summary) as String) like :words)
              and (:treatment is null or :treatment member of c.treatments)
            order by c.name
            """)
    Page<CompanyRow> directory(TerritoryId club, String words, @Nullable Treatment treatment, Pageable page);

    @Query(
            "select c.id from Company c where c.state = fr.boucle.companies.Company.State.APPROVED and :treatment member of c.treatments")
    List<CompanyId> offering(Treatment treatment);
}
