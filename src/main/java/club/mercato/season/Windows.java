package club.mercato.season;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Windows extends Repository<RegistrationWindow, UUID> {

    RegistrationWindow save(RegistrationWindow window);

    List<RegistrationWindow> findAllByOrderByClosesDesc();
}
