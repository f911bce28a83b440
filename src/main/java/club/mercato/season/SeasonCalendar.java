package club.mercato.season;

import club.mercato.kernel.Answer;
import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Ids;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.staff.CurrentStaff;
import club.mercato.staff.May;
import club.mercato.storage.Remembered;
import club.mercato.storage.RowChanges;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The season's dates and what the squad lacks. */
@Service
@May.ReadDirectory
@Transactional(readOnly = true)
public class SeasonCalendar {

    private final Windows windows;
    private final Needs needs;
    private final OwnAssociation own;
    private final HouseClock clock;
    private final CurrentStaff currentStaff;
    private final ApplicationEventPublisher events;
    private final Remembered<List<TransferWindow>> everyWindow;
    private final Remembered<List<SquadNeed>> everyNeed;

    SeasonCalendar(
            Windows windows,
            Needs needs,
            OwnAssociation own,
            HouseClock clock,
            CurrentStaff currentStaff,
            ApplicationEventPublisher events,
            RowChanges changes) {
        this.windows = windows;
        this.needs = needs;
        this.own = own;
        this.clock = clock;
        this.currentStaff = currentStaff;
        this.events = events;
        everyWindow = changes.remember(RegistrationWindow.class);
        everyNeed = changes.remember(Need.class);
    }

    /** The windows of the own association, those a target can be for, the latest to close first. */
    public List<TransferWindow> windows() {
        OwnAssociation.Ours ours = own.ours();
        return everyWindow().stream()
                .filter(window -> ours.include(window.association()))
                .toList();
    }

    /** Every association's windows, the latest to close first. */
    public List<TransferWindow> everyWindow() {
        return everyWindow.get(() -> windows.findAllByOrderByClosesDesc().stream()
                .map(RegistrationWindow::read)
                .toList());
    }

    /** Windows that are open or to come, the next to close first: those a target can still be for. */
    public List<TransferWindow> windowsAhead() {
        Instant now = clock.instant();
        return windows().stream()
                .filter(window -> !window.isOverAt(now))
                .sorted(Comparator.comparing(TransferWindow::closes))
                .toList();
    }

    /** The window that is open now, else the next to open. */
    public Optional<TransferWindow> currentOrNext() {
        return windowsAhead().stream().findFirst();
    }

    public boolean anyOpenNow() {
        Instant now = clock.instant();
        return windowsAhead().stream().anyMatch(window -> window.isOpenAt(now));
    }

    @May.ReadPipeline
    public Map<NeedId, SquadNeed> needsById() {
        return everyNeed().stream().collect(Collectors.toUnmodifiableMap(SquadNeed::id, Function.identity()));
    }

    /** The needs of one window, most urgent first. */
    @May.ReadPipeline
    public List<SquadNeed> needs(WindowId window) {
        return everyNeed().stream().filter(need -> need.window().equals(window)).toList();
    }

    private List<SquadNeed> everyNeed() {
        return everyNeed.get(() -> needs.findAllByOrderByPriorityAscPositionAsc().stream()
                .map(Need::read)
                .toList());
    }

    /** @throws IllegalStateException if it is refused: for callers to whom that is a bug */
    @May.Manage
    @Transactional
    public SquadNeed enterNeed(NeedForm form) {
        return say(form).orElseThrow();
    }

    /** Says that the squad lacks something. */
    @May.Manage
    @Transactional
    public Answer<SquadNeed> say(NeedForm form) {
        Optional<Refused> refused = refusal(form);
        if (refused.isPresent()) {
            return Answer.no(refused.get());
        }
        SquadNeed need = needs.saveAndFlush(new Need(Ids.next(), form)).read();
        events.publishEvent(new NeedEntered(need, currentStaff.get().id(), clock.instant()));
        return Answer.done(need);
    }

    /**
     * Says a need anew.
     *
     * @param seenVersion the version that was changed; refused if somebody changed it since
     */
    @May.Manage
    @Transactional
    public Answer<SquadNeed> amendNeed(NeedId id, int seenVersion, NeedForm form) {
        Optional<Need> found = needs.findById(id.value());
        if (found.isEmpty()) {
            return Answer.no(SeasonRules.unknown());
        }
        if (!found.get().isAt(seenVersion)) {
            return Answer.no(SeasonRules.changedMeanwhile());
        }
        Optional<Refused> refused = refusal(form);
        if (refused.isPresent()) {
            return Answer.no(refused.get());
        }
        found.get().amend(form);
        SquadNeed need = needs.saveAndFlush(found.get()).read();
        events.publishEvent(new SeasonAmended(
                new NeedEntered(need, currentStaff.get().id(), clock.instant()).subject(),
                Sentence.of("season.fact.needAmended", new Word.Text(need.label()), new Word.Count(need.priority())),
                currentStaff.get().id(),
                clock.instant()));
        return Answer.done(need);
    }

    /** @throws IllegalStateException if it is refused: for callers to whom that is a bug */
    @May.KeepWindows
    @Transactional
    public TransferWindow enterWindow(WindowForm form) {
        return announce(form).orElseThrow();
    }

    /** Enters a window as its association announced it. */
    @May.KeepWindows
    @Transactional
    public Answer<TransferWindow> announce(WindowForm form) {
        Optional<Refused> refused = SeasonRules.refusal(form, today());
        if (refused.isPresent()) {
            return Answer.no(refused.get());
        }
        TransferWindow window =
                windows.saveAndFlush(new RegistrationWindow(Ids.next(), form)).read();
        events.publishEvent(new WindowEntered(window, currentStaff.get().id(), clock.instant()));
        return Answer.done(window);
    }

    /**
     * Enters a window anew.
     *
     * @param seenVersion the version that was changed; refused if somebody changed it since
     */
    @May.KeepWindows
    @Transactional
    public Answer<TransferWindow> amendWindow(WindowId id, int seenVersion, WindowForm form) {
        Optional<RegistrationWindow> found = windows.findById(id.value());
        if (found.isEmpty()) {
            return Answer.no(SeasonRules.unknown());
        }
        if (!found.get().isAt(seenVersion)) {
            return Answer.no(SeasonRules.changedMeanwhile());
        }
        Optional<Refused> refused = SeasonRules.refusal(form, today());
        if (refused.isPresent()) {
            return Answer.no(refused.get());
        }
        found.get().amend(form);
        TransferWindow window = windows.saveAndFlush(found.get()).read();
        events.publishEvent(new SeasonAmended(
                new WindowEntered(window, currentStaff.get().id(), clock.instant()).subject(),
                Sentence.of(
                        "season.fact.windowAmended",
                        new Word.Text(window.association()),
                        new Word.Text(window.name()),
                        new Word.Moment(window.opens()),
                        new Word.Moment(window.closes())),
                currentStaff.get().id(),
                clock.instant()));
        return Answer.done(window);
    }

    private Optional<Refused> refusal(NeedForm form) {
        return SeasonRules.refusal(form)
                .or(() -> windows.findById(form.window().value()).isEmpty()
                        ? Optional.of(SeasonRules.unknown())
                        : Optional.empty());
    }

    /** A day that has begun somewhere on earth has begun. */
    private LocalDate today() {
        return clock.instant().atZone(ZoneOffset.MAX).toLocalDate();
    }
}
