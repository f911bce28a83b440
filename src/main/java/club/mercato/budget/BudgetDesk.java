package club.mercato.budget;

import club.mercato.baseline.BaselineDesk;
import club.mercato.bids.BidId;
import club.mercato.bids.LiveBid;
import club.mercato.bids.LiveBids;
import club.mercato.bids.Reckoning;
import club.mercato.directory.ClubProfile;
import club.mercato.directory.ClubRegister;
import club.mercato.figures.Basis;
import club.mercato.journal.SameMoment;
import club.mercato.kernel.Answer;
import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Money;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetId;
import club.mercato.pipeline.Watch;
import club.mercato.rules.Rule;
import club.mercato.rules.RuleBook;
import club.mercato.season.SeasonCalendar;
import club.mercato.season.TransferWindow;
import club.mercato.season.WindowId;
import club.mercato.staff.CurrentStaff;
import club.mercato.staff.May;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where a window's budget is read, and where directors set it. */
@Service
@May.ReadPipeline
@Transactional(readOnly = true)
public class BudgetDesk {

    private static final Limit MOST = Limit.of(50);

    /** Whose limit is everybody's; others concern their own clubs. */
    private static final String UEFA = "UEFA";

    private final BudgetRows rows;
    private final SaleDesk sales;
    private final LiveBids bids;
    private final EveryBid everyBid;
    private final Reckoning reckoning;
    private final BaselineDesk baselines;
    private final Watch targets;
    private final SeasonCalendar calendar;
    private final ClubRegister clubs;
    private final RuleBook rules;
    private final StaffRoom staffRoom;
    private final CurrentStaff currentStaff;
    private final HouseClock clock;
    private final ApplicationEventPublisher events;
    private final SameMoment sameMoment;

    BudgetDesk(
            BudgetRows rows,
            SaleDesk sales,
            LiveBids bids,
            EveryBid everyBid,
            Reckoning reckoning,
            BaselineDesk baselines,
            Watch targets,
            SeasonCalendar calendar,
            ClubRegister clubs,
            RuleBook rules,
            StaffRoom staffRoom,
            CurrentStaff currentStaff,
            HouseClock clock,
            ApplicationEventPublisher events,
            SameMoment sameMoment) {
        this.rows = rows;
        this.sales = sales;
        this.bids = bids;
        this.everyBid = everyBid;
        this.reckoning = reckoning;
        this.baselines = baselines;
        this.targets = targets;
        this.calendar = calendar;
        this.clubs = clubs;
        this.rules = rules;
        this.staffRoom = staffRoom;
        this.currentStaff = currentStaff;
        this.clock = clock;
        this.events = events;
        this.sameMoment = sameMoment;
    }

    /** A window's budget with all that takes of it; empty if there is no such window. */
    public Optional<BudgetSheet> sheet(WindowId id) {
        return calendar.everyWindow().stream()
                .filter(window -> window.id().equals(id))
                .findFirst()
                .map(this::sheet);
    }

    /** What stands for a window. */
    public Optional<WindowBudget> standing(WindowId window) {
        return rows.findFirstByWindowIdOrderByNumberDesc(window.value()).map(BudgetRow::read);
    }

    /** All that ever stood, the latest first, at most 50. */
    public List<WindowBudget> history(WindowId window) {
        return rows.findByWindowIdOrderByNumberDesc(window.value(), MOST).stream()
                .map(BudgetRow::read)
                .toList();
    }

    /**
     * What the bids of a sheet do to the squad cost ratio; empty as long as nobody entered the club's own figures.
     *
     * @param year the calendar year
     */
    public Optional<RatioSteps> ratio(BudgetSheet sheet, int year) {
        return baselines
                .knownFor(year)
                .map(baseline -> RatioSteps.of(
                        year,
                        baseline,
                        live(sheet.committed()),
                        live(sheet.pending()),
                        reckoning.basis(),
                        limits(year)));
    }

    /**
     * Sets what may be committed in a window, in the place of what stands.
     *
     * @param seen     the number of what stood when whoever sets it looked, 0 for none; refused if another was set since
     * @param transfer in the own currency, not below zero
     * @param why      1 to 500 characters
     */
    @May.Direct
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answer<WindowBudget> set(WindowId window, int seen, Money transfer, String why) {
        return sameMoment.patiently(() -> setNow(window, seen, transfer, why));
    }

    private BudgetSheet sheet(TransferWindow window) {
        Basis basis = reckoning.basis();
        List<LiveBid> seen = bids.of(window.id());
        Map<TargetId, TargetCard> cards =
                targets.cards(seen.stream().map(LiveBid::target).toList());
        Set<BidId> shown = seen.stream().map(LiveBid::bid).collect(Collectors.toSet());
        return new BudgetSheet(
                window,
                reckoning.own(),
                standing(window.id()),
                lines(seen, true, cards, basis),
                lines(seen, false, cards, basis),
                everyBid.beyond(window.id(), shown, basis),
                sales.of(window.id()));
    }

    private static List<BudgetSheet.Line> lines(
            List<LiveBid> seen, boolean committed, Map<TargetId, TargetCard> cards, Basis basis) {
        return seen.stream()
                .filter(bid -> bid.isCommitted() == committed)
                .map(bid -> new BudgetSheet.Line(
                        Objects.requireNonNull(cards.get(bid.target())), bid, Burden.of(bid, basis)))
                .toList();
    }

    private static List<LiveBid> live(List<BudgetSheet.Line> lines) {
        return lines.stream().map(BudgetSheet.Line::bid).toList();
    }

    private List<Rule> limits(int year) {
        Optional<String> ours = clubs.ownClub().map(ClubProfile::association);
        return reckoning.basis().rules().squadCostLimits(year).stream()
                .filter(rule -> rule.association().equals(UEFA)
                        || ours.filter(name -> rules.areOne(rule.association(), name))
                                .isPresent())
                .toList();
    }

    private Answer<WindowBudget> setNow(WindowId window, int seen, Money transfer, String why) {
        if (calendar.everyWindow().stream().noneMatch(one -> one.id().equals(window))) {
            return Answer.no(Refused.because(Sentence.of("budget.refused.unknown")));
        }
        Optional<Refused> refused = BudgetRules.budget(transfer, why, reckoning.own());
        if (refused.isPresent()) {
            return Answer.no(refused.get());
        }
        Optional<WindowBudget> stands = standing(window);
        if (stands.map(WindowBudget::number).orElse(0) != seen) {
            return Answer.no(stands.map(this::overtaken).orElseThrow());
        }
        StaffMember by = currentStaff.get();
        Instant now = clock.instant();
        WindowBudget budget = rows.saveAndFlush(new BudgetRow(window, seen + 1, transfer, why, by.id(), now))
                .read();
        events.publishEvent(new BudgetEvent.BudgetSet(window, transfer, budget.why(), by.id(), now));
        return Answer.done(budget);
    }

    /** Both sides stand in it: what somebody else set, beside what the user has typed. */
    private Refused overtaken(WindowBudget stands) {
        StaffMember who = Objects.requireNonNull(staffRoom.everyone().get(stands.by()));
        return Refused.because(Sentence.of(
                "budget.refused.setMeanwhile",
                new Word.Text(who.name()),
                new Word.Sum(stands.transfer()),
                new Word.Text(stands.why())));
    }
}
