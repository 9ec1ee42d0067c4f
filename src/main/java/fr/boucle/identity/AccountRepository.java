package fr.boucle.identity;

import fr.boucle.kernel.AccountId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Where accounts are kept. */
interface AccountRepository extends Repository<Account, AccountId> {
    Account save(Account account);

    Optional<Account> findById(AccountId id);

    List<Account> findByIdIn(Collection<AccountId> ids);

    Optional<Account> findByEmail(String email);

    boolean existsByAdministratorTrue();
}
