package club.mercato.pipeline;

import club.mercato.kernel.Subject;
import club.mercato.live.Change;
import club.mercato.live.LiveFeed;
import club.mercato.staff.House;
import club.mercato.staff.StaffId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the one snapshot of the board that all sessions share. A commit only notes what it touched; the next reader
 * reads those targets again, so the cost follows what changed and no commit waits for a second connection.
 */
@Component
class BoardKeeper {

    /** From so many touched targets on, reading the whole board once is cheaper than reading them singly. */
    private static final int WHOLE_BOARD = 400;

    private final TargetRows rows;
    private final RestrictedTargets restricted;
    private final TransactionTemplate reading;
    private final Object refreshing = new Object();
    private Set<Subject> touched = new HashSet<>();
    private volatile boolean stale = true;
    private volatile @Nullable BoardSnapshot snapshot;

    BoardKeeper(TargetRows rows, RestrictedTargets restricted, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.restricted = restricted;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Order(LiveFeed.AFTER_READ_MODELS - 1)
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void touch(Change change) {
        synchronized (this) {
            touched.add(change.subject());
            stale = true;
        }
    }

    BoardSnapshot current() {
        BoardSnapshot before = snapshot;
        if (before != null && !stale) {
            return before;
        }
        synchronized (refreshing) {
            Set<Subject> dirty;
            synchronized (this) {
                dirty = touched;
                touched = new HashSet<>();
            }
            BoardSnapshot known = snapshot;
            BoardSnapshot next;
            try {
                next = known == null || isWhole(dirty) ? readAll() : refreshed(known, dirty);
            } catch (RuntimeException failed) {
                synchronized (this) {
                    touched.addAll(dirty);
                }
                throw failed;
            }
            snapshot = next;
            // Not before: whoever asks while this is read must wait for it, or he would never hear of the change.
            synchronized (this) {
                stale = !touched.isEmpty();
            }
            return next;
        }
    }

    /** An upload may have changed any player; one fact stands for all of them. */
    private static boolean isWhole(Set<Subject> dirty) {
        return dirty.size() > WHOLE_BOARD
                || dirty.stream().anyMatch(subject -> subject.kind().equals("upload"));
    }

    private BoardSnapshot readAll() {
        Read open = read(() -> rows.findByState(TargetState.OPEN));
        return BoardSnapshot.of(open.cards(), open.cleared());
    }

    private BoardSnapshot refreshed(BoardSnapshot known, Set<Subject> dirty) {
        Set<UUID> targets = ids(dirty, TargetEvent.KIND);
        Set<UUID> players = ids(dirty, "player");
        Set<UUID> clubs = ids(dirty, "club");
        Set<TargetId> changed = Stream.concat(
                        targets.stream().map(TargetId::new),
                        known.cards().stream()
                                .filter(card ->
                                        players.contains(card.player().id().value())
                                                || card.club()
                                                        .filter(club -> clubs.contains(
                                                                club.id().value()))
                                                        .isPresent())
                                .map(TargetCard::id))
                .collect(Collectors.toSet());
        if (changed.isEmpty()) {
            return known;
        }
        List<UUID> ids = changed.stream().map(TargetId::value).toList();
        Read now = read(() -> rows.findByIdIn(ids));
        return known.with(changed, now.cards(), now.cleared());
    }

    /** The open cards among those read, and who may know of the restricted ones. */
    private Read read(Supplier<Collection<TargetRow>> rowsRead) {
        return House.readingEverything(() -> reading.execute(status -> {
            List<TargetCard> cards = rowsRead.get().stream()
                    .map(TargetRow::card)
                    .filter(card -> card.state() == TargetState.OPEN)
                    .toList();
            return new Read(cards, cleared(cards));
        }));
    }

    private record Read(List<TargetCard> cards, Map<TargetId, Set<StaffId>> cleared) {}

    private Map<TargetId, Set<StaffId>> cleared(List<TargetCard> cards) {
        Map<TargetId, Optional<StaffId>> owners = cards.stream()
                .filter(card -> card.restricted().isPresent())
                .collect(Collectors.toMap(TargetCard::id, TargetCard::owner));
        if (owners.isEmpty()) {
            return Map.of();
        }
        List<UUID> ids = owners.keySet().stream().map(TargetId::value).toList();
        return restricted.findBySubjectIdIn(ids).stream()
                .collect(Collectors.toMap(
                        RestrictedTarget::target,
                        found -> Stream.concat(
                                        found.readers().stream(),
                                        owners.getOrDefault(found.target(), Optional.empty()).stream())
                                .collect(Collectors.toUnmodifiableSet())));
    }

    private static Set<UUID> ids(Set<Subject> subjects, String kind) {
        return subjects.stream()
                .filter(subject -> subject.kind().equals(kind))
                .map(Subject::id)
                .collect(Collectors.toSet());
    }
}
