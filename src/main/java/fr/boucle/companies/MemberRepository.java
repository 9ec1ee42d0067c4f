package fr.boucle.companies;

import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.CompanyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where it is kept who acts for which company. */
interface MemberRepository extends Repository<Member, UUID> {
    Member save(Member member);

    void delete(Member member);

    List<Member> findByCompany(CompanyId company);

    Optional<Member> findByCompanyAndAccount(CompanyId company, AccountId account);

    @Query("""
            select new fr.boucle.companies.MemberHatRow(m.company, c.name, m.role, c.state)
            from Member m, Company c
            where m.account = :account and c.id = m.company and (m.mandatedUntil is null or m.mandatedUntil >= :today)
            order by c.name
            """)
    List<MemberHatRow> hats(AccountId account, LocalDate today);
}
