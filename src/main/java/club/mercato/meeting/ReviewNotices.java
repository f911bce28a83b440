package club.mercato.meeting;

import club.mercato.notices.NoticeKind;
import club.mercato.notices.NoticeKinds;
import java.util.List;
import org.springframework.stereotype.Component;

/** What owners are told of a review. */
@Component
class ReviewNotices implements NoticeKinds {

    static final NoticeKind DECIDED = new NoticeKind("meeting.notice.decided");

    @Override
    public List<NoticeKind> kinds() {
        return List.of(DECIDED);
    }
}
