package club.mercato.views;

import club.mercato.kernel.Answer;
import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Ids;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.staff.CurrentStaff;
import club.mercato.staff.May;
import club.mercato.staff.StaffMember;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Where views are kept and taken from. Whoever may not see a view is answered as if there were none. */
@Service
@May.ReadPipeline
public class ViewShelf {

    private static final int MOST_OF_ONE = 50;
    private static final int MOST_SHOWN = 200;

    private final KeptViews views;
    private final FirstViews firsts;
    private final CurrentStaff currentStaff;
    private final HouseClock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    ViewShelf(
            KeptViews views,
            FirstViews firsts,
            CurrentStaff currentStaff,
            HouseClock clock,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.views = views;
        this.firsts = firsts;
        this.currentStaff = currentStaff;
        this.clock = clock;
        this.events = events;
        this.transaction = transaction;
    }

    /** One's own views of a list and the shared ones, one's own first, by name; at most 200. */
    @Transactional(readOnly = true)
    public List<SavedView> of(String page) {
        StaffMember viewer = currentStaff.get();
        Optional<FirstView> first = firsts.findByStaffIdAndPage(viewer.key(), page);
        return views.seenBy(viewer.key(), page, Limit.of(MOST_SHOWN)).stream()
                .map(view ->
                        view.read(viewer, first.filter(one -> one.is(view.id())).isPresent()))
                .toList();
    }

    /**
     * Keeps a view for oneself.
     *
     * @param query the parameters of the list's address, encoded
     */
    public Answer<SavedView> keep(String page, String name, String query) {
        return whole(() -> {
            StaffMember by = currentStaff.get();
            if (views.countByAuthorIdAndPage(by.key(), page) >= MOST_OF_ONE) {
                return refuse("views.refused.tooMany", new Word.Count(MOST_OF_ONE));
            }
            KeptView view = new KeptView(Ids.next(), page, by.id(), clock.instant());
            Optional<Refused> refused =
                    taken(view, name).or(() -> view.call(name)).or(() -> view.show(query));
            return refused.<Answer<SavedView>>map(Answer::no)
                    .orElseGet(() -> Answer.done(views.saveAndFlush(view).read(by, false)));
        });
    }

    /** @param seenVersion the version that was read; refused, with their name, if somebody changed it since */
    public Answer<SavedView> rename(ViewId id, int seenVersion, String name) {
        return change(id, seenVersion, view -> {
            String before = view.name();
            Optional<Refused> refused = taken(view, name).or(() -> view.call(name));
            if (refused.isEmpty() && view.shared() && !before.equals(view.name())) {
                events.publishEvent(
                        ViewEvent.renamed(view, before, currentStaff.get().id(), clock.instant()));
            }
            return refused;
        });
    }

    /** Gives a view other parameters. */
    public Answer<SavedView> refit(ViewId id, int seenVersion, String query) {
        return change(id, seenVersion, view -> {
            Optional<Refused> refused = view.show(query);
            if (refused.isEmpty() && view.shared()) {
                events.publishEvent(ViewEvent.changed(view, currentStaff.get().id(), clock.instant()));
            }
            return refused;
        });
    }

    /** Gives everybody a view of one's own. */
    @May.Manage
    public Answer<SavedView> share(ViewId id, int seenVersion) {
        return change(id, seenVersion, view -> {
            view.share();
            events.publishEvent(ViewEvent.shared(view, currentStaff.get().id(), clock.instant()));
            return Optional.empty();
        });
    }

    /** Leaves a shared view to its author alone. */
    public Answer<SavedView> unshare(ViewId id, int seenVersion) {
        return change(id, seenVersion, view -> {
            view.unshare();
            events.publishEvent(ViewEvent.unshared(view, currentStaff.get().id(), clock.instant()));
            return Optional.empty();
        });
    }

    public Answer<ViewId> remove(ViewId id, int seenVersion) {
        return whole(() -> {
            StaffMember by = currentStaff.get();
            Optional<KeptView> found = find(id, by);
            Optional<Refused> refused = refusal(found, seenVersion, by);
            if (refused.isPresent()) {
                return Answer.no(refused.get());
            }
            KeptView view = found.orElseThrow();
            if (view.shared()) {
                events.publishEvent(ViewEvent.removed(view, by.id(), clock.instant()));
            }
            views.delete(view);
            views.flush();
            return Answer.done(id);
        });
    }

    /** From now on the list opens with this view for whoever says so. */
    public Answer<ViewId> openWith(ViewId id) {
        return whole(() -> {
            StaffMember by = currentStaff.get();
            Optional<KeptView> found = find(id, by);
            if (found.isEmpty()) {
                return refuse("views.refused.unknown");
            }
            FirstView first = firsts.findByStaffIdAndPage(by.key(), found.get().page())
                    .orElseGet(() -> new FirstView(Ids.next(), by.id(), found.get()));
            first.become(id);
            firsts.saveAndFlush(first);
            return Answer.done(id);
        });
    }

    /** From now on the list opens without a view for whoever says so. */
    @Transactional
    public void openPlain(String page) {
        firsts.findByStaffIdAndPage(currentStaff.get().key(), page).ifPresent(firsts::delete);
    }

    private Answer<SavedView> change(ViewId id, int seenVersion, Function<KeptView, Optional<Refused>> act) {
        return whole(() -> {
            StaffMember by = currentStaff.get();
            Optional<KeptView> found = find(id, by);
            Optional<Refused> refused = refusal(found, seenVersion, by).or(() -> act.apply(found.orElseThrow()));
            if (refused.isPresent()) {
                return Answer.no(refused.get());
            }
            KeptView view = views.saveAndFlush(found.orElseThrow());
            return Answer.done(view.read(by, isFirst(view, by)));
        });
    }

    private <T> Answer<T> whole(Supplier<Answer<T>> act) {
        try {
            return transaction.execute(status -> {
                Answer<T> answer = act.get();
                if (answer.refusal().isPresent()) {
                    status.setRollbackOnly();
                }
                return answer;
            });
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException sameMoment) {
            return refuse("views.refused.sameMoment");
        }
    }

    private Optional<KeptView> find(ViewId id, StaffMember viewer) {
        UUID key = id.value();
        return views.findById(key).filter(view -> view.isFor(viewer));
    }

    private static Optional<Refused> refusal(Optional<KeptView> found, int seenVersion, StaffMember by) {
        if (found.isEmpty()) {
            return Optional.of(Refused.because(Sentence.of("views.refused.unknown")));
        }
        KeptView view = found.get();
        if (!view.mayEdit(by)) {
            return Optional.of(Refused.because(Sentence.of("views.refused.others")));
        }
        return view.isAt(seenVersion)
                ? Optional.empty()
                : Optional.of(
                        Refused.because(Sentence.of("views.refused.changedMeanwhile", new Word.Text(view.name()))));
    }

    /** Two views of one name could not be told apart by whoever sees both. */
    private Optional<Refused> taken(KeptView view, String name) {
        return views.seenBy(currentStaff.get().key(), view.page(), Limit.of(MOST_SHOWN)).stream()
                        .anyMatch(other -> !other.id().equals(view.id()) && other.isCalled(name))
                ? Optional.of(Refused.because(Sentence.of("views.refused.taken", new Word.Text(name.strip()))))
                : Optional.empty();
    }

    private boolean isFirst(KeptView view, StaffMember by) {
        return firsts.findByStaffIdAndPage(by.key(), view.page())
                .filter(first -> first.is(view.id()))
                .isPresent();
    }

    private static <T> Answer<T> refuse(String key, Word... words) {
        return Answer.no(Refused.because(Sentence.of(key, words)));
    }
}
