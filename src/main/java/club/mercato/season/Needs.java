package club.mercato.season;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Needs extends Repository<Need, UUID> {

    Need save(Need need);

    List<Need> findAllByOrderByPriorityAscPositionAsc();
}
