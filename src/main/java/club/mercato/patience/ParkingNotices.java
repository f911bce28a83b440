package club.mercato.patience;

import club.mercato.notices.NoticeKind;
import club.mercato.notices.NoticeKinds;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What people can be told of parked targets. */
@Component
@Order(40)
class ParkingNotices implements NoticeKinds {

    @Override
    public List<NoticeKind> kinds() {
        return List.of(ParkingEvent.BACK);
    }
}
