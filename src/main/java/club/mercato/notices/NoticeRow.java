package club.mercato.notices;

import club.mercato.kernel.Ids;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Subject;
import club.mercato.staff.NeedToKnow;
import club.mercato.staff.StaffId;
import club.mercato.storage.OnlyAdded;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * What one person is told about one thing. What came to him at once, of one kind, are several rows of one notice: each is
 * hidden by itself where he may no longer know of its thing.
 */
@Entity
@Table(name = "notice")
@Filter(name = NeedToKnow.FILTER, condition = NeedToKnow.OF_SUBJECT, deduceAliasInjectionPoints = false)
class NoticeRow implements OnlyAdded<UUID> {

    @Id
    private UUID id;

    private UUID noticeId;

    /** Its place among the rows of its notice. */
    private int place;

    private UUID staffId;
    private String kind;
    private String subjectKind;
    private UUID subjectId;
    private @Nullable String occasion;
    private String sentence;
    private String words;
    private @Nullable UUID doer;

    @Column(name = "noted_at")
    private Instant at;

    private @Nullable Instant readAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected NoticeRow() {}

    /** @param at when its notice is told to have been: the same for all rows of one */
    NoticeRow(UUID noticeId, int place, StaffId to, Noteworthy event, Instant at) {
        this.id = Ids.next();
        this.noticeId = noticeId;
        this.place = place;
        this.staffId = to.value();
        this.kind = event.kind().key();
        this.subjectKind = event.subject().kind();
        this.subjectId = event.subject().id();
        this.occasion = event.occasion().orElse(null);
        this.sentence = event.notice().key();
        this.words = event.notice().written();
        this.doer = event.doer().map(StaffId::value).orElse(null);
        // Both databases keep microseconds; a page begins after what was read.
        this.at = at.truncatedTo(ChronoUnit.MICROS);
    }

    UUID noticeId() {
        return noticeId;
    }

    int place() {
        return place;
    }

    StaffId to() {
        return new StaffId(staffId);
    }

    NoticeKind kind() {
        return new NoticeKind(kind);
    }

    Subject subject() {
        return new Subject(subjectKind, subjectId);
    }

    Optional<String> occasion() {
        return Optional.ofNullable(occasion);
    }

    Sentence what() {
        return Sentence.read(sentence, words);
    }

    Optional<StaffId> doer() {
        return Optional.ofNullable(doer).map(StaffId::new);
    }

    Instant at() {
        return at;
    }

    boolean unread() {
        return readAt == null;
    }

    @Override
    public UUID getId() {
        return id;
    }
}

interface NoticeRows extends Repository<NoticeRow, UUID> {

    NoticeRow save(NoticeRow row);

    /** Each row's notice and thing; a notice of several things stands there several times. */
    @Query("select new club.mercato.notices.NoticeRows$Open(n.noticeId, n.subjectId) from NoticeRow n"
            + " where n.staffId = :staff and n.readAt is null")
    List<Open> open(UUID staff, Limit limit);

    record Open(UUID notice, UUID subject) {}

    @Query("""
            select new club.mercato.notices.NoticeRows$Head(n.noticeId, n.at, count(distinct n.subjectId), max(n.place))
            from NoticeRow n
            where n.staffId = :staff and (n.at < :at or n.at = :at and n.noticeId < :id)
            group by n.noticeId, n.at order by n.at desc, n.noticeId desc""")
    List<Head> heads(UUID staff, Instant at, UUID id, Limit limit);

    @Query("""
            select new club.mercato.notices.NoticeRows$Head(n.noticeId, n.at, count(distinct n.subjectId), max(n.place))
            from NoticeRow n where n.noticeId = :id and n.staffId = :staff group by n.noticeId, n.at""")
    Optional<Head> head(UUID staff, UUID id);

    record Head(UUID notice, Instant at, long things, int last) {}

    List<NoticeRow> findByNoticeIdInAndPlaceIn(Collection<UUID> notices, Collection<Integer> places);

    List<NoticeRow> findByStaffIdInAndOccasionIn(Collection<UUID> staff, Collection<String> occasions);

    @Modifying
    @Query("update NoticeRow n set n.readAt = :now"
            + " where n.noticeId = :id and n.staffId = :staff and n.readAt is null")
    int read(UUID staff, UUID id, Instant now);

    @Modifying
    @Query("update NoticeRow n set n.readAt = :now where n.staffId = :staff and n.readAt is null and n.at <= :until")
    int readAll(UUID staff, Instant until, Instant now);
}
