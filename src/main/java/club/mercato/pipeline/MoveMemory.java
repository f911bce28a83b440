package club.mercato.pipeline;

import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Rounds;
import club.mercato.kernel.Subject;
import club.mercato.live.Change;
import club.mercato.staff.CurrentStaff;
import club.mercato.staff.House;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Remembers the moves that were refused, and tells whoever wished one as soon as it would go through, once. It looks when
 * the target changed, or the player or the club, which gates read; after the commit and on its own thread, so that nobody
 * waits for it. What changed while the house was closed is looked at when it opens.
 */
@Component
class MoveMemory implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MoveMemory.class);
    private static final Limit PAGE = Limit.of(200);
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final RefusedMoves moves;
    private final NegotiationDesk desk;
    private final StaffRoom staffRoom;
    private final CurrentStaff currentStaff;
    private final HouseClock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Rounds rounds;

    /** What changed since the last look, and by whom. */
    private Map<Subject, Set<Optional<StaffId>>> touched = new HashMap<>();

    MoveMemory(
            RefusedMoves moves,
            NegotiationDesk desk,
            StaffRoom staffRoom,
            CurrentStaff currentStaff,
            HouseClock clock,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            @Value("${mercato.mornings.every:1m}") Duration every) {
        this.moves = moves;
        this.desk = desk;
        this.staffRoom = staffRoom;
        this.currentStaff = currentStaff;
        this.clock = clock;
        this.events = events;
        this.transaction = transaction;
        this.rounds = new Rounds("move-memory", every, this::look);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void refused(TargetEvent.MoveRefused refused) {
        if (moves.findByTargetIdAndStaffIdAndStage(
                        refused.target().value(), refused.by().value(), refused.to())
                .isEmpty()) {
            moves.saveAndFlush(new RefusedMove(refused.target(), refused.to(), refused.by(), refused.at()));
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void moved(TargetEvent.StageMoved moved) {
        moves.forget(
                moved.target().value(),
                Arrays.stream(Stage.values())
                        .filter(stage -> !moved.to().isBefore(stage))
                        .toList());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void closed(TargetEvent.Closed closed) {
        moves.forget(closed.target().value(), List.of(Stage.values()));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void touched(Change change) {
        if (!rounds.isRunning()) {
            return; // it looks at all when it starts
        }
        synchronized (this) {
            touched.computeIfAbsent(change.subject(), subject -> new HashSet<>())
                    .add(currentStaff.present().map(StaffMember::id));
        }
        rounds.soon();
    }

    /** Looks at what changed since the last time. */
    void look() {
        Map<Subject, Set<Optional<StaffId>>> since;
        synchronized (this) {
            since = touched;
            touched = new HashMap<>();
        }
        if (!since.isEmpty()) {
            tried(() ->
                    House.readingEverything(() -> of(since.keySet())).forEach(move -> look(move, whoDid(move, since))));
        }
    }

    private void lookAtAll() {
        tried(() -> {
            List<RefusedMove> page = everyOneAfter(BEFORE_ALL);
            while (!page.isEmpty()) {
                page.forEach(move -> look(move, Set.of()));
                page = everyOneAfter(page.getLast().id());
            }
        });
    }

    private List<RefusedMove> everyOneAfter(UUID id) {
        return House.readingEverything(() -> moves.after(id, PAGE));
    }

    private List<RefusedMove> of(Set<Subject> changed) {
        Set<UUID> targets =
                ids(changed.stream().filter(subject -> subject.kind().equals(TargetEvent.KIND)));
        Set<UUID> others =
                ids(changed.stream().filter(subject -> Set.of("player", "club").contains(subject.kind())));
        return Stream.concat(
                        targets.isEmpty() ? Stream.empty() : moves.of(targets, PAGE).stream(),
                        others.isEmpty() ? Stream.empty() : moves.ofPlayersAndClubs(others, PAGE).stream())
                .toList();
    }

    /** Nobody where it is not the target itself that changed: then it may be anybody's doing. */
    private static Set<Optional<StaffId>> whoDid(RefusedMove move, Map<Subject, Set<Optional<StaffId>>> since) {
        return since.getOrDefault(TargetEvent.of(move.target()), Set.of());
    }

    private void look(RefusedMove move, Set<Optional<StaffId>> doers) {
        tried(() -> {
            Optional<StaffMember> who = House.opening(staffRoom::active).stream()
                    .filter(member -> member.id().equals(move.who()) && member.worksTargets())
                    .findFirst();
            who.filter(member -> House.opening(() -> staffRoom.as(member, () -> goesThrough(move))))
                    .ifPresent(member -> tell(move, doers.equals(Set.of(Optional.of(move.who())))));
        });
    }

    private boolean goesThrough(RefusedMove move) {
        return desk.find(move.target())
                .filter(card -> card.state() == TargetState.OPEN && card.stage().isBefore(move.stage()))
                .map(card -> desk.prospects(move.target()).stream()
                        .anyMatch(prospect -> prospect.stage() == move.stage()
                                && prospect.refused().isEmpty()))
                .orElse(false);
    }

    /** @param himself whether he mended it himself, and so knows */
    private void tell(RefusedMove move, boolean himself) {
        transaction.executeWithoutResult(status -> {
            if (moves.forget(move.id()) == 1 && !himself) {
                events.publishEvent(
                        new TargetNotice.Mended(move.target(), move.stage(), move.who(), move.id(), clock.instant()));
            }
        });
    }

    private static void tried(Runnable look) {
        try {
            look.run();
        } catch (RuntimeException failed) {
            // The next change looks again.
            LOG.error("Refused moves could not be looked at", failed);
        }
    }

    private static Set<UUID> ids(Stream<Subject> subjects) {
        return subjects.map(Subject::id).collect(Collectors.toSet());
    }

    @Override
    public void start() {
        rounds.start();
        lookAtAll();
    }

    @Override
    public void stop() {
        rounds.stop();
    }

    @Override
    public boolean isRunning() {
        return rounds.isRunning();
    }

    /** After the demo club moved in. */
    @Override
    public int getPhase() {
        return 12;
    }
}
