package club.mercato.notices;

import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The things of one kind that notices are about: what they are called and who may know of them. The module that knows
 * them adds one as a bean.
 */
public interface NoticeSubjects {

    /** Kind of the subjects: {@code target}. */
    String kind();

    /** Everyone who works here now and may know of each thing, whoever asks. */
    Map<UUID, Set<StaffId>> whoMayKnow(Collection<UUID> ids);

    /** What the things are called now, for whoever asks now; what he may not know of is not among them. */
    Map<UUID, Named> named(Collection<UUID> ids);

    /** Where all are listed that somebody works on, without a leading slash. */
    String listOf(StaffMember owner);

    /**
     * @param path       where it is shown, without a leading slash
     * @param restricted whether only named people may know of it: nothing of it goes out of the house
     */
    record Named(String name, String path, boolean restricted) {}
}
