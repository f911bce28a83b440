package club.mercato.post;

import club.mercato.kernel.Ids;
import club.mercato.notices.NoticeKept;
import club.mercato.staff.StaffId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * A letter to be sent, or one that was: to whom, which notice it tells of, and what became of it. It says nothing of the
 * notice, which may be about something that only its reader may know of.
 */
@Entity
@Table(name = "outgoing_mail")
class OutgoingMail {

    /** What became of it. */
    enum State {
        WAITING,
        SENT,
        /** There was nothing to send any more, or nowhere. */
        DROPPED,
        /** The server took it at none of the tries. */
        GAVE_UP
    }

    @Id
    private UUID id;

    private UUID noticeId;
    private UUID staffId;
    private String messageId;
    private Instant putAt;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant notBefore;
    private int failures;
    private @Nullable String lastFailure;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected OutgoingMail() {}

    /** @param host right part of the Message-ID */
    OutgoingMail(NoticeKept notice, String host, Instant now) {
        this.id = Ids.next();
        this.noticeId = notice.id().value();
        this.staffId = notice.to().value();
        this.messageId = "<" + noticeId + "@" + host + ">";
        // Both databases keep microseconds.
        this.putAt = now.truncatedTo(ChronoUnit.MICROS);
        this.state = State.WAITING;
        this.notBefore = putAt;
    }

    UUID id() {
        return id;
    }

    UUID notice() {
        return noticeId;
    }

    StaffId to() {
        return new StaffId(staffId);
    }

    String messageId() {
        return messageId;
    }

    State state() {
        return state;
    }

    int failures() {
        return failures;
    }

    Undelivered undelivered() {
        return new Undelivered(
                id, to(), putAt, failures, Optional.ofNullable(lastFailure).orElse(""));
    }
}

/** What is changed is changed by one statement each, on a condition: of several nodes one does it. */
interface OutgoingMails extends Repository<OutgoingMail, UUID> {

    OutgoingMail save(OutgoingMail mail);

    Optional<OutgoingMail> findById(UUID id);

    @Query("select m.id from OutgoingMail m where m.state = WAITING and m.notBefore <= :now order by m.notBefore, m.id")
    List<UUID> due(Instant now, Limit limit);

    List<OutgoingMail> findByStateOrderByPutAtDesc(OutgoingMail.State state, Limit limit);

    long countByState(OutgoingMail.State state);

    /** Takes it for a while. Whoever dies meanwhile leaves it to the next. @return 1 for whoever has it, else 0 */
    @Modifying
    @Query("update OutgoingMail m set m.notBefore = :until"
            + " where m.id = :id and m.state = WAITING and m.notBefore <= :now")
    int lease(UUID id, Instant now, Instant until);

    @Modifying
    @Query("update OutgoingMail m set m.state = :state, m.endedAt = :now where m.id = :id and m.state = WAITING")
    int end(UUID id, OutgoingMail.State state, Instant now);

    @Modifying
    @Query("update OutgoingMail m set m.failures = m.failures + 1, m.lastFailure = :why, m.notBefore = :next"
            + " where m.id = :id and m.state = WAITING")
    int failed(UUID id, String why, Instant next);

    @Modifying
    @Query("update OutgoingMail m set m.state = WAITING, m.failures = 0, m.endedAt = null, m.notBefore = :now"
            + " where m.id = :id and m.state = GAVE_UP")
    int again(UUID id, Instant now);
}
