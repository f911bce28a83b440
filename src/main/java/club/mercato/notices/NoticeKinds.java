package club.mercato.notices;

import java.util.List;

/** The kinds of notices that a module writes. A bean of that module. */
public interface NoticeKinds {

    List<NoticeKind> kinds();
}
