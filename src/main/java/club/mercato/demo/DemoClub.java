package club.mercato.demo;

import club.mercato.directory.ClubForm;
import club.mercato.directory.ClubId;
import club.mercato.directory.ClubRegister;
import club.mercato.kernel.HouseClock;
import club.mercato.season.NeedForm;
import club.mercato.season.SeasonCalendar;
import club.mercato.season.SquadNeed;
import club.mercato.season.TransferWindow;
import club.mercato.season.WindowForm;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves the demo club into an empty house before its doors open. Each target comes with its whole history or not at all,
 * so that an interrupted first start goes on where it stopped.
 */
@Component
class DemoClub implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemoClub.class);

    /** Days from today. The window is open and closes soon, as in the worked case; others follow it. */
    private static final int OPENED = -50;

    private static final int CLOSES = 12;

    /** The day on which windows and needs are entered. */
    private static final int MOVED_IN = OPENED - 60;

    /** Tells its windows from those that come with the product. */
    private static final String SOURCE = "demo";

    private final DemoProperties settings;
    private final DemoStaff staff;
    private final ClubRegister clubs;
    private final SeasonCalendar calendar;
    private final WorkedCase workedCase;
    private final FurtherTargets furtherTargets;
    private final DemoBids demoBids;
    private final DemoMandates demoMandates;
    private final DemoSignings demoSignings;
    private final PastReview pastReview;
    private final Budgets budgets;
    private final HouseClock clock;
    private final TransactionTemplate transaction;
    private volatile boolean running;
    private volatile boolean movedIn;
    private volatile boolean filledNow;

    DemoClub(
            DemoProperties settings,
            DemoStaff staff,
            ClubRegister clubs,
            SeasonCalendar calendar,
            WorkedCase workedCase,
            FurtherTargets furtherTargets,
            DemoBids demoBids,
            DemoMandates demoMandates,
            DemoSignings demoSignings,
            PastReview pastReview,
            Budgets budgets,
            HouseClock clock,
            TransactionTemplate transaction) {
        this.settings = settings;
        this.staff = staff;
        this.clubs = clubs;
        this.calendar = calendar;
        this.workedCase = workedCase;
        this.furtherTargets = furtherTargets;
        this.demoBids = demoBids;
        this.demoMandates = demoMandates;
        this.demoSignings = demoSignings;
        this.pastReview = pastReview;
        this.budgets = budgets;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** What stands around the targets. */
    record Ground(DemoStaff.Cast cast, List<ClubId> clubs, TransferWindow window, List<SquadNeed> needs, Instant now) {

        LocalDate today() {
            return now.atZone(DemoStaff.TURIN).toLocalDate();
        }

        /** A moment of a day in the past, in the club's own zone. */
        Instant daysAgo(int days, int hour, int minute) {
            return today().minusDays(days)
                    .atTime(hour, minute)
                    .atZone(DemoStaff.TURIN)
                    .toInstant();
        }
    }

    @Override
    public void start() {
        running = true;
        if (!settings.demo() || movedIn) {
            return; // a context that was only paused has its club already
        }
        movedIn = true;
        long began = System.nanoTime();
        Ground ground = ground();
        int made = 0;
        for (int number = 0; number < settings.demoTargets(); number++) {
            boolean worked = number == Math.min(2, settings.demoTargets() - 1);
            made += worked ? workedCase.tell(ground) : furtherTargets.tell(number, ground);
        }
        for (int nth = 0; nth < Waiting.beside(settings.demoTargets()); nth++) {
            made += furtherTargets.tell(Waiting.number(nth), ground);
        }
        demoMandates.tell(ground);
        demoBids.tell(ground);
        demoSignings.tell(ground);
        budgets.tell(ground);
        pastReview.tell(ground);
        filledNow = made > 0;
        if (made > 0) {
            LOG.info("The demo club moved in: {} targets in {} s", made, (System.nanoTime() - began) / 1_000_000_000);
        }
    }

    /** Whether it moved in when the house opened this time. */
    boolean filledNow() {
        return filledNow;
    }

    private Ground ground() {
        Instant now = clock.instant();
        LocalDate today = now.atZone(DemoStaff.TURIN).toLocalDate();
        DemoStaff.Cast cast = staff.known().orElse(null);
        if (cast == null) {
            cast = transaction.execute(status -> moveIn(today));
        }
        DemoStaff.Cast present = cast;
        return staff.did(present.recruiter(), clock.instant(), () -> {
            TransferWindow window = calendar.windows().stream()
                    .filter(entered -> entered.source().equals(SOURCE))
                    .min(Comparator.comparing(TransferWindow::closes))
                    .orElseThrow();
            List<ClubId> others = clubs.search("", 0, 100).stream()
                    .filter(club -> club.sourceId() != null && club.sourceId().startsWith("demo-"))
                    .map(club -> club.id())
                    .toList();
            return new Ground(present, others, window, calendar.needs(window.id()), now);
        });
    }

    private DemoStaff.Cast moveIn(LocalDate today) {
        DemoStaff.Cast cast = staff.hire();
        Instant before =
                today.plusDays(MOVED_IN).atTime(9, 0).atZone(DemoStaff.TURIN).toInstant();
        List<TransferWindow> windows = staff.did(cast.admin(), before, () -> windows(today));
        staff.did(cast.recruiter(), before, this::enterClubs);
        staff.did(cast.manager(), before, () -> {
            DemoTexts.table("needs.csv")
                    .forEach(row -> calendar.enterNeed(new NeedForm(
                            row.getField("position"),
                            row.getField("profile"),
                            Integer.parseInt(row.getField("priority")),
                            windows.getFirst().id(),
                            row.getField("why"))));
            return null;
        });
        return cast;
    }

    private List<TransferWindow> windows(LocalDate today) {
        List<TransferWindow> entered = new ArrayList<>();
        entered.add(window("Transfer window", today.plusDays(OPENED), today.plusDays(CLOSES), today));
        entered.add(window("Next window", today.plusDays(CLOSES + 90L), today.plusDays(CLOSES + 120L), today));
        entered.add(window("Window after next", today.plusDays(CLOSES + 270L), today.plusDays(CLOSES + 330L), today));
        return entered;
    }

    private TransferWindow window(String name, LocalDate opens, LocalDate closes, LocalDate today) {
        return calendar.enterWindow(new WindowForm(
                "FIGC",
                name,
                opens.atStartOfDay(DemoStaff.TURIN).toInstant(),
                closes.atTime(LocalTime.of(20, 0)).atZone(DemoStaff.TURIN).toInstant(),
                DemoStaff.TURIN,
                SOURCE,
                today.plusDays(MOVED_IN)));
    }

    private Void enterClubs() {
        clubs.enter(ClubForm.named("Juventus")
                        .withRoundel("J", "#1B1A17", "#FFFFFF")
                        .in("Italy", "Serie A", "FIGC")
                        .asOwn())
                .orElseThrow();
        DemoTexts.table("clubs.csv")
                .forEach(row -> clubs.enter(ClubForm.named(row.getField("name"))
                                .shortly(row.getField("short"))
                                .withRoundel(row.getField("roundel"), row.getField("ground"), row.getField("letter"))
                                .in(row.getField("country"), row.getField("league"), row.getField("association"))
                                .knownAs("demo-" + row.getField("roundel")))
                        .orElseThrow());
        return null;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which starts in one of the last phases. */
    @Override
    public int getPhase() {
        return 0;
    }
}
