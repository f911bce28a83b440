package club.mercato.staff;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Accounts extends Repository<Account, UUID> {

    Account save(Account account);

    Optional<Account> findByUsername(String username);

    List<Account> findByActiveTrueOrderByName();

    List<Account> findAllByOrderByName();

    List<Account> findByActiveTrueAndDemoTrueOrderByUsername();

    boolean existsByDemoTrue();
}
