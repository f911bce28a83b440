package club.mercato.season;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Windows extends Repository<RegistrationWindow, UUID> {

    RegistrationWindow save(RegistrationWindow window);

    RegistrationWindow saveAndFlush(RegistrationWindow window);

    Optional<RegistrationWindow> findById(UUID id);

    List<RegistrationWindow> findAllByOrderByClosesDesc();

    List<RegistrationWindow> findByReferenceIsNotNull();
}
