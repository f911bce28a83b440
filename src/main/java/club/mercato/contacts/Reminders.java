package club.mercato.contacts;

import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Morning;
import club.mercato.kernel.Rounds;
import club.mercato.notices.NoticeKind;
import club.mercato.notices.NoticeKinds;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.TargetState;
import club.mercato.staff.House;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells whoever is to do a next touch that it is due: in the morning of its day where he works, or at its hour. Once,
 * however many nodes look and however often they start; what fell due while the house was closed is told when it opens.
 */
@Component
@Order(20)
class Reminders implements SmartLifecycle, NoticeKinds {

    private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);
    private static final Limit PAGE = Limit.of(200);
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final FollowUpRows rows;
    private final NegotiationDesk desk;
    private final StaffRoom staffRoom;
    private final HouseClock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Rounds rounds;

    Reminders(
            FollowUpRows rows,
            NegotiationDesk desk,
            StaffRoom staffRoom,
            HouseClock clock,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            @Value("${mercato.mornings.every:1m}") Duration every) {
        this.rows = rows;
        this.desk = desk;
        this.staffRoom = staffRoom;
        this.clock = clock;
        this.events = events;
        this.transaction = transaction;
        this.rounds = new Rounds("reminders", every, this::look);
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(ContactNotice.DUE);
    }

    /** Of restricted targets, too: whoever may not know of his any more is told nothing. @return how many were told */
    int look() {
        return House.readingEverything(this::lookAtAll);
    }

    private int lookAtAll() {
        int told = 0;
        try {
            Map<StaffId, StaffMember> staff = House.opening(staffRoom::everyone);
            // Nowhere on earth is it later than tomorrow of UTC.
            LocalDate latest =
                    clock.instant().atZone(ZoneOffset.UTC).toLocalDate().plusDays(1);
            UUID after = BEFORE_ALL;
            List<FollowUp> page;
            do {
                page = rows.toRemind(latest, after, PAGE).stream()
                        .map(FollowUpRow::read)
                        .toList();
                told += (int) page.stream()
                        .filter(step -> Optional.ofNullable(staff.get(step.who()))
                                .filter(who -> remind(step, who))
                                .isPresent())
                        .count();
                after = page.isEmpty() ? after : page.getLast().id().value();
            } while (!page.isEmpty());
        } catch (RuntimeException failed) {
            // The next look finds what this one missed.
            LOG.error("What is due now could not be looked for", failed);
        }
        return told;
    }

    private boolean remind(FollowUp step, StaffMember who) {
        Instant due = step.at().orElseGet(() -> Morning.of(step.on(), who.zone()));
        if (clock.instant().isBefore(due) || waits(step, who)) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> {
                if (rows.remind(step.id().value()) == 0) {
                    return false; // another node was first
                }
                events.publishEvent(new ContactNotice.StepDue(step.target(), step.id(), who.id(), step.what(), due));
                return true;
            }));
        } catch (RuntimeException failed) {
            // One that fails must not keep the others waiting.
            LOG.error("Nobody could be told that {} is due", step.id(), failed);
            return false;
        }
    }

    /** A parked target comes back this morning, and its owner is told that; or it waits on. */
    private boolean waits(FollowUp step, StaffMember who) {
        return who.readsTargets()
                && House.opening(() -> staffRoom.as(who, () -> desk.find(step.target())))
                        .filter(card -> card.state() == TargetState.PARKED)
                        .isPresent();
    }

    @Override
    public void start() {
        if (!rounds.isRunning()) {
            look();
            rounds.start();
        }
    }

    @Override
    public void stop() {
        rounds.stop();
    }

    @Override
    public boolean isRunning() {
        return rounds.isRunning();
    }

    /** After parked targets came back. */
    @Override
    public int getPhase() {
        return 11;
    }
}
