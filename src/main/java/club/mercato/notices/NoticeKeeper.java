package club.mercato.notices;

import club.mercato.kernel.Ids;
import club.mercato.kernel.Subject;
import club.mercato.staff.House;
import club.mercato.staff.StaffId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes notices in the transaction of what they tell: no change without its notice, no notice without its change.
 *
 * <p>They are gathered while the transaction runs and written before it commits. So what comes to one person at once, as
 * in a hand-over, is one notice, and who may know of what is asked once, of the state that is committed.
 */
@Component
class NoticeKeeper {

    private final NoticeRows rows;
    private final Map<String, NoticeSubjects> subjects;
    private final ApplicationEventPublisher events;

    NoticeKeeper(NoticeRows rows, List<NoticeSubjects> subjects, ApplicationEventPublisher events) {
        this.rows = rows;
        this.subjects =
                subjects.stream().collect(Collectors.toUnmodifiableMap(NoticeSubjects::kind, Function.identity()));
        this.events = events;
    }

    /** @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(Noteworthy event) {
        for (TransactionSynchronization synchronization : TransactionSynchronizationManager.getSynchronizations()) {
            if (synchronization instanceof Gathered gathered) {
                gathered.events.add(event);
                return;
            }
        }
        Gathered gathered = new Gathered();
        gathered.events.add(event);
        TransactionSynchronizationManager.registerSynchronization(gathered);
    }

    private class Gathered implements TransactionSynchronization {

        private final List<Noteworthy> events = new ArrayList<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            List<Noteworthy> all = List.copyOf(events);
            events.clear();
            // By the house: whoever does something need not be able to read what others were told.
            House.readingEverything(() -> write(all));
        }

        /** Before the journal, which holds its end only at the very last. */
        @Override
        public int getOrder() {
            return 0;
        }
    }

    private int write(List<Noteworthy> all) {
        List<To> wanted = known(all);
        Set<Occasion> told = told(wanted);
        Map<Together, List<To>> notices = new LinkedHashMap<>();
        wanted.stream()
                .filter(to -> to.event().occasion().isEmpty() || told.add(to.occasion()))
                .forEach(to -> notices.computeIfAbsent(to.together(), first -> new ArrayList<>())
                        .add(to));
        notices.forEach(this::keep);
        return notices.size();
    }

    private void keep(Together together, List<To> of) {
        UUID notice = Ids.next();
        Noteworthy first = of.getFirst().event();
        for (int place = 0; place < of.size(); place++) {
            rows.save(new NoticeRow(notice, place, together.to(), of.get(place).event(), first.at()));
        }
        events.publishEvent(new NoticeKept(new NoticeId(notice), together.to(), together.kind(), first.at()));
        events.publishEvent(new NoticesChanged(together.to()));
    }

    /** To each whom it concerns, but not to whoever did it or may not know of it. */
    private List<To> known(List<Noteworthy> all) {
        Map<Subject, Set<StaffId>> knowing = whoMayKnow(all);
        List<To> known = new ArrayList<>();
        all.forEach(event -> event.concerns().stream()
                .filter(person -> !event.doer().equals(Optional.of(person)))
                .filter(person ->
                        knowing.getOrDefault(event.subject(), Set.of()).contains(person))
                .forEach(person -> known.add(new To(person, event))));
        return known;
    }

    private Map<Subject, Set<StaffId>> whoMayKnow(List<Noteworthy> all) {
        Map<String, Set<UUID>> byKind = new HashMap<>();
        all.forEach(event -> byKind.computeIfAbsent(event.subject().kind(), kind -> new HashSet<>())
                .add(event.subject().id()));
        Map<Subject, Set<StaffId>> knowing = new HashMap<>();
        byKind.forEach((kind, ids) -> Optional.ofNullable(subjects.get(kind))
                .orElseThrow(() -> new IllegalStateException("No module knows who may know of a " + kind))
                .whoMayKnow(ids)
                .forEach((id, staff) -> knowing.put(new Subject(kind, id), staff)));
        return knowing;
    }

    /** What was told before, of the occasions that these have. */
    private Set<Occasion> told(List<To> wanted) {
        Set<String> occasions =
                wanted.stream().flatMap(to -> to.event().occasion().stream()).collect(Collectors.toSet());
        if (occasions.isEmpty()) {
            return new HashSet<>();
        }
        Set<UUID> staff = wanted.stream().map(to -> to.person().value()).collect(Collectors.toSet());
        return rows.findByStaffIdInAndOccasionIn(staff, occasions).stream()
                .map(row -> new Occasion(row.to(), row.kind(), row.subject(), row.occasion()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private record To(StaffId person, Noteworthy event) {

        Together together() {
            return new Together(person, event.kind(), event.doer());
        }

        Occasion occasion() {
            return new Occasion(person, event.kind(), event.subject(), event.occasion());
        }
    }

    /** What comes at once, to one person, of one kind and from one doer, is one notice. */
    private record Together(StaffId to, NoticeKind kind, Optional<StaffId> doer) {}

    private record Occasion(StaffId to, NoticeKind kind, Subject about, Optional<String> occasion) {}
}
