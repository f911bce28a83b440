package club.mercato.review;

import club.mercato.approvals.InTray;
import club.mercato.approvals.Waiting;
import club.mercato.contacts.ContactLog;
import club.mercato.contacts.Due;
import club.mercato.contacts.FollowUp;
import club.mercato.contacts.FollowUps;
import club.mercato.journal.Entry;
import club.mercato.journal.Journal;
import club.mercato.kernel.HouseClock;
import club.mercato.patience.WaitingRoom;
import club.mercato.pipeline.HousePatience;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetEvent;
import club.mercato.pipeline.TargetId;
import club.mercato.pipeline.Watch;
import club.mercato.season.SeasonCalendar;
import club.mercato.staff.CurrentStaff;
import club.mercato.staff.May;
import club.mercato.staff.StaffMember;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk of one user's day. Each read takes as many statements however much there is to do: every list is cut to what is
 * shown, and what its rows say further is read for all of them at once.
 */
@Service
@May.ReadPipeline
@Transactional(readOnly = true)
public class MyDay {

    /** Rows of a part before anybody asked for more. */
    public static final int PAGE = 12;

    /** Rows of a part at most; whoever has more to do finds it in the list of targets. */
    public static final int MOST = 200;

    private static final int NEWS = 25;

    /** The facts that count as news: moves and decisions, not every note. */
    private static final Set<String> TOLD = Set.of(
            "pipeline.fact.identified",
            "pipeline.fact.moved",
            "pipeline.fact.movedBack",
            "pipeline.fact.tookBack",
            "pipeline.fact.closed",
            "pipeline.fact.closedWithNote",
            "pipeline.fact.reopened",
            "pipeline.fact.owner",
            "pipeline.fact.priority",
            "contacts.fact.positionConfirmed",
            "contacts.fact.positionRead",
            "patience.fact.parked",
            "patience.fact.parkedFor",
            "patience.fact.cameBack",
            "patience.fact.broughtBack",
            "meeting.fact.decided",
            "meeting.fact.decidedWithNote",
            "meeting.fact.takenBack");

    private final Visits visits;
    private final FollowUps followUps;
    private final ContactLog contacts;
    private final Watch watch;
    private final WaitingRoom waitingRoom;
    private final Journal journal;
    private final InTray tray;
    private final SeasonCalendar calendar;
    private final HousePatience patience;
    private final CurrentStaff currentStaff;
    private final HouseClock clock;

    MyDay(
            Visits visits,
            FollowUps followUps,
            ContactLog contacts,
            Watch watch,
            WaitingRoom waitingRoom,
            Journal journal,
            InTray tray,
            SeasonCalendar calendar,
            HousePatience patience,
            CurrentStaff currentStaff,
            HouseClock clock) {
        this.visits = visits;
        this.followUps = followUps;
        this.contacts = contacts;
        this.watch = watch;
        this.waitingRoom = waitingRoom;
        this.journal = journal;
        this.tray = tray;
        this.calendar = calendar;
        this.patience = patience;
        this.currentStaff = currentStaff;
        this.clock = clock;
    }

    /** The user opens his day: since when he is told what happened. */
    @Transactional
    public Since arrive() {
        StaffMember staff = currentStaff.get();
        Instant now = clock.instant();
        long end = journal.end();
        Visit visit = visits.findById(staff.key()).orElseGet(() -> new Visit(staff.id(), end, now));
        visit.look(end, now);
        return visits.saveAndFlush(visit).since();
    }

    /** @param most how many rows of a part are shown, where more than {@link #PAGE} */
    public Day read(Since since, Map<Day.Kind, Integer> most) {
        StaffMember staff = currentStaff.get();
        Due.To to = Due.To.at(staff.id(), clock.instant(), staff.zone());
        Watch.Watcher watcher =
                new Watch.Watcher(staff.id(), staff.zone(), to.today(), calendar.anyOpenNow(), patience.now());
        Map<Due, Integer> counts = followUps.dueCounts(to);
        List<Watch.Tally> tally = watch.tally(watcher);
        Map<Due, List<FollowUp>> due =
                each(Due.class, kind -> followUps.due(to, kind, rows(most, Day.Kind.valueOf(kind.name()))));
        Map<Watch.Trouble, List<TargetCard>> troubled = each(
                Watch.Trouble.class,
                trouble -> watch.list(watcher, trouble, rows(most, Day.Kind.valueOf(trouble.name()))));
        List<Entry> told = journal.since(since.fact(), since.at(), TargetEvent.KIND, TOLD, staff.id(), NEWS);

        List<Waiting> waiting = tray.mine();
        DaySheet sheet = sheet(due, troubled, told, waiting);
        List<Day.Section> sections = new ArrayList<>();
        if (!waiting.isEmpty()) {
            sections.add(sheet.decisions(waiting, rows(most, Day.Kind.WAITS_FOR_DECISION)));
        }
        due.forEach((kind, list) -> sections.add(sheet.due(kind, counts.getOrDefault(kind, 0), list)));
        troubled.forEach((trouble, list) -> sections.add(sheet.troubled(trouble, tally, list)));
        if (staff.leads()) {
            sections.add(sheet.section(
                    Day.Kind.WAITS_FOR_PRIORITY,
                    watch.countWaitingForPriority(),
                    watch.waitingForPriority(rows(most, Day.Kind.WAITS_FOR_PRIORITY))));
        }
        return new Day(sections, sheet.news(told), tally);
    }

    /** Reads at once what the rows of all parts say further. */
    private DaySheet sheet(
            Map<Due, List<FollowUp>> due,
            Map<Watch.Trouble, List<TargetCard>> troubled,
            List<Entry> told,
            List<Waiting> waiting) {
        Set<TargetId> withDue = due.values().stream()
                .flatMap(List::stream)
                .map(FollowUp::target)
                .collect(Collectors.toSet());
        Set<TargetId> named = Stream.of(
                        withDue.stream(),
                        told.stream().map(entry -> new TargetId(entry.about().id())),
                        waiting.stream().map(one -> one.bid().target()))
                .flatMap(Function.identity())
                .collect(Collectors.toSet());
        Set<TargetId> asked = Stream.concat(
                        withDue.stream(),
                        troubled.values().stream().flatMap(List::stream).map(TargetCard::id))
                .collect(Collectors.toSet());
        return new DaySheet(watch.cards(named), contacts.silences(asked), waitingRoom.latest(withDue));
    }

    /** In the order of the kinds. */
    private static <K extends Enum<K>, V> Map<K, V> each(Class<K> kinds, Function<K, V> reading) {
        Map<K, V> read = new EnumMap<>(kinds);
        for (K kind : kinds.getEnumConstants()) {
            read.put(kind, reading.apply(kind));
        }
        return read;
    }

    private static int rows(Map<Day.Kind, Integer> most, Day.Kind kind) {
        return Math.clamp(most.getOrDefault(kind, PAGE), PAGE, MOST);
    }
}
