package club.mercato.notices;

import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Subject;
import club.mercato.kernel.Word;
import club.mercato.staff.CurrentStaff;
import club.mercato.staff.May;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Each person's own notices, and nobody else's. What is about a thing that he may no longer know of is not among them,
 * and not counted.
 */
@Service
@May.KeepOwn
@Transactional(readOnly = true)
public class Notices {

    /** More unread ones are not told apart. */
    public static final int MOST_COUNTED = 99;

    /** Rows that are looked at for the count: more than it tells, since a notice may have many. */
    private static final int LOOKED_AT = 500;

    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    private final NoticeRows rows;
    private final Map<String, NoticeSubjects> subjects;
    private final List<NoticeKind> kinds;
    private final CurrentStaff currentStaff;
    private final HouseClock clock;
    private final ApplicationEventPublisher events;

    Notices(
            NoticeRows rows,
            List<NoticeSubjects> subjects,
            List<NoticeKinds> kinds,
            CurrentStaff currentStaff,
            HouseClock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.subjects =
                subjects.stream().collect(Collectors.toUnmodifiableMap(NoticeSubjects::kind, Function.identity()));
        this.kinds = kinds.stream().flatMap(of -> of.kinds().stream()).toList();
        this.currentStaff = currentStaff;
        this.clock = clock;
        this.events = events;
    }

    /** All kinds there are, in the order in which modules name them. */
    public List<NoticeKind> kinds() {
        return kinds;
    }

    /**
     * What one has not read yet.
     *
     * @param count  how many notices, at most {@link #MOST_COUNTED} + 1, which stands for more
     * @param things what they are about: where one of these changes, the count may
     */
    public record Unread(int count, Set<UUID> things) {}

    public Unread unread() {
        List<NoticeRows.Open> open = rows.open(me().value(), Limit.of(LOOKED_AT));
        long notices = open.stream().map(NoticeRows.Open::notice).distinct().count();
        return new Unread(
                Math.toIntExact(Math.min(notices, MOST_COUNTED + 1)),
                open.stream().map(NoticeRows.Open::subject).collect(Collectors.toUnmodifiableSet()));
    }

    /** The newest first, at most {@code most}; those after one that was read, if any. */
    public List<Notice> page(Optional<Notice> after, int most) {
        return read(rows.heads(
                me().value(),
                after.map(Notice::at).orElse(END),
                after.map(last -> last.id().value()).orElse(new UUID(0, 0)),
                Limit.of(most)));
    }

    /** One of one's own; empty if there is none, or it is about nothing that one may still know of. */
    public Optional<Notice> find(NoticeId id) {
        return rows.head(me().value(), id.value())
                .flatMap(head -> read(List.of(head)).stream().findFirst());
    }

    /** Notes that it was read; of nothing, if it is not one's own. */
    @Transactional
    public void read(NoticeId id) {
        if (rows.read(me().value(), id.value(), clock.instant()) > 0) {
            events.publishEvent(new NoticesChanged(me()));
        }
    }

    /** Notes that all were read that are not newer than the newest one that was seen. */
    @Transactional
    public void readAll(Instant newestSeen) {
        if (rows.readAll(me().value(), newestSeen, clock.instant()) > 0) {
            events.publishEvent(new NoticesChanged(me()));
        }
    }

    private List<Notice> read(List<NoticeRows.Head> heads) {
        if (heads.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<NoticeRow>> found = rows
                .findByNoticeIdInAndPlaceIn(
                        heads.stream().map(NoticeRows.Head::notice).toList(),
                        heads.stream().map(NoticeRows.Head::last).collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.groupingBy(NoticeRow::noticeId));
        Map<Subject, NoticeSubjects.Named> named =
                named(found.values().stream().flatMap(Collection::stream).map(NoticeRow::subject));
        return heads.stream()
                .flatMap(head -> found.getOrDefault(head.notice(), List.of()).stream()
                        .filter(row -> row.place() == head.last())
                        .flatMap(row ->
                                Optional.ofNullable(named.get(row.subject()))
                                        .map(about -> notice(head, row, about))
                                        .stream()))
                .toList();
    }

    private Notice notice(NoticeRows.Head head, NoticeRow row, NoticeSubjects.Named about) {
        boolean several = head.things() > 1;
        return new Notice(
                new NoticeId(head.notice()),
                row.kind(),
                Math.toIntExact(head.things()),
                about,
                several ? of(row.subject().kind()).listOf(currentStaff.get()) : about.path(),
                row.doer(),
                several ? Sentence.of(row.kind().many(), new Word.Count(head.things())) : row.what(),
                head.at(),
                row.unread());
    }

    private Map<Subject, NoticeSubjects.Named> named(Stream<Subject> about) {
        Map<String, Set<UUID>> byKind = about.collect(
                Collectors.groupingBy(Subject::kind, Collectors.mapping(Subject::id, Collectors.toSet())));
        Map<Subject, NoticeSubjects.Named> named = new HashMap<>();
        byKind.forEach((kind, ids) ->
                of(kind).named(ids).forEach((id, name) -> named.put(new Subject(kind, id), name)));
        return named;
    }

    private NoticeSubjects of(String kind) {
        return Objects.requireNonNull(subjects.get(kind));
    }

    private StaffId me() {
        StaffMember member = currentStaff.get();
        return member.id();
    }
}
