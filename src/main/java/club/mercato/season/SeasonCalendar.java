package club.mercato.season;

import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Ids;
import club.mercato.staff.CurrentStaff;
import club.mercato.staff.May;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The season's dates and what the squad lacks. */
@Service
@May.ReadDirectory
@Transactional(readOnly = true)
public class SeasonCalendar {

    private final Windows windows;
    private final Needs needs;
    private final HouseClock clock;
    private final CurrentStaff currentStaff;
    private final ApplicationEventPublisher events;

    SeasonCalendar(
            Windows windows,
            Needs needs,
            HouseClock clock,
            CurrentStaff currentStaff,
            ApplicationEventPublisher events) {
        this.windows = windows;
        this.needs = needs;
        this.clock = clock;
        this.currentStaff = currentStaff;
        this.events = events;
    }

    /** Every window, the latest to close first. */
    public List<TransferWindow> windows() {
        return windows.findAllByOrderByClosesDesc().stream()
                .map(RegistrationWindow::read)
                .toList();
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
        return needs.findAllByOrderByPriorityAscPositionAsc().stream()
                .map(Need::read)
                .collect(Collectors.toUnmodifiableMap(SquadNeed::id, Function.identity()));
    }

    /** The needs of one window, most urgent first. */
    @May.ReadPipeline
    public List<SquadNeed> needs(WindowId window) {
        return needs.findAllByOrderByPriorityAscPositionAsc().stream()
                .map(Need::read)
                .filter(need -> need.window().equals(window))
                .toList();
    }

    @May.Manage
    @Transactional
    public SquadNeed enterNeed(NeedForm form) {
        SquadNeed need = needs.save(new Need(Ids.next(), form)).read();
        events.publishEvent(new NeedEntered(need, currentStaff.get().id(), clock.instant()));
        return need;
    }

    /** Windows are the club secretary's to keep. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public TransferWindow enterWindow(WindowForm form) {
        TransferWindow window =
                windows.save(new RegistrationWindow(Ids.next(), form)).read();
        events.publishEvent(new WindowEntered(window, currentStaff.get().id(), clock.instant()));
        return window;
    }
}
