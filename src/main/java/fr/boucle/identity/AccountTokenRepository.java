package fr.boucle.identity;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where the hashes of secrets are kept. */
interface AccountTokenRepository extends Repository<AccountToken, String> {
    AccountToken save(AccountToken token);

    Optional<AccountToken> findById(String hash);

    /** Returns 1 for the one who spends it, 0 for whoever comes second. */
    @Modifying
    @Query("delete from AccountToken t where t.hash = :hash")
    int spend(String hash);

    @Modifying
    @Query("delete from AccountToken t where t.expiresAt < :now")
    int forgetExpired(Instant now);
}
