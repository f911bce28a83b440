package club.mercato.staff;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface Accounts extends Repository<Account, UUID> {

    Account save(Account account);

    Optional<Account> findById(UUID id);

    Optional<Account> findByUsername(String username);

    @EntityGraph(attributePaths = "roles")
    List<Account> findByActiveTrueOrderByName();

    @EntityGraph(attributePaths = "roles")
    List<Account> findAllByOrderByName();

    @EntityGraph(attributePaths = "roles")
    List<Account> findByActiveTrueAndDemoTrueOrderByUsername();

    boolean existsByDemoTrue();
}
