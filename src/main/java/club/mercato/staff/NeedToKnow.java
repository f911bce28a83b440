package club.mercato.staff;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * What only named people may know of, kept from everybody else where rows are read.
 *
 * <p>A restricted subject stands in the table {@code restriction}, and whoever may know of it in the view
 * {@code clearance}. Every entity that tells of such a subject carries {@link #FILTER}, which is always on: for whoever
 * is signed in, and has no clearance, its rows are not there. That holds for look-ups by id, queries, joins and counts
 * alike, so no service and no screen can forget it. What reads past entities, with SQL of its own, is not covered and is
 * listed by a test.
 *
 * <pre>{@code
 * @Entity
 * @Filter(name = NeedToKnow.FILTER, condition = NeedToKnow.OF_TARGET, deduceAliasInjectionPoints = false)
 * class FollowUpRow {
 * }</pre>
 *
 * <p>Nobody signed in, as in a timer's thread, is somebody without any clearance. The house's own readers say
 * {@link House#readingEverything}.
 */
public final class NeedToKnow {

    public static final String FILTER = "needToKnow";

    /** Begins a condition; an SQL expression for the subject's id follows, then {@link #FROM_VIEWER}. */
    public static final String UNLESS_HIDDEN =
            "( :everything = true or not exists (select 1 from restriction hidden where hidden.subject_id = ";

    /** Ends a condition. */
    public static final String FROM_VIEWER = " and not exists (select 1 from clearance cleared"
            + " where cleared.subject_id = hidden.subject_id and cleared.staff_id = :viewer )))";

    /** For rows that are the subject itself. */
    public static final String OF_ITSELF = UNLESS_HIDDEN + "{alias}.id" + FROM_VIEWER;

    /** For rows that name a subject. */
    public static final String OF_SUBJECT = UNLESS_HIDDEN + "{alias}.subject_id" + FROM_VIEWER;

    /** For rows that hang on a target. */
    public static final String OF_TARGET = UNLESS_HIDDEN + "{alias}.target_id" + FROM_VIEWER;

    private static final UUID NOBODY = new UUID(0, 0);

    private static final ThreadLocal<Boolean> EVERYTHING = ThreadLocal.withInitial(() -> false);

    private NeedToKnow() {}

    /** Reads past all restrictions; see {@link House#readingEverything}. */
    static <T extends @Nullable Object> T everything(Supplier<T> reading) {
        boolean before = EVERYTHING.get();
        EVERYTHING.set(true);
        try {
            return reading.get();
        } finally {
            EVERYTHING.set(before);
        }
    }

    /** Who reads now; {@code NOBODY} where nobody signed in. */
    static final class ByViewer implements Supplier<UUID> {
        @Override
        public UUID get() {
            Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
            return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                    ? signedIn.member().key()
                    : NOBODY;
        }
    }

    /** Whether the house reads for itself. */
    static final class ByHouse implements Supplier<Boolean> {
        @Override
        public Boolean get() {
            return EVERYTHING.get();
        }
    }
}
