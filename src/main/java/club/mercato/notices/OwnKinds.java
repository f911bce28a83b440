package club.mercato.notices;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What people can be told of whatever others write. */
@Component
@Order(15)
class OwnKinds implements NoticeKinds {

    @Override
    public List<NoticeKind> kinds() {
        return List.of(Mentioned.KIND);
    }
}
