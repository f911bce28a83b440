package club.mercato.season;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Needs extends Repository<Need, UUID> {

    Need save(Need need);

    Need saveAndFlush(Need need);

    Optional<Need> findById(UUID id);

    List<Need> findAllByOrderByPriorityAscPositionAsc();
}
