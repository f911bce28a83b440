package club.mercato.budget;

import club.mercato.bids.Reckoning;
import club.mercato.directory.PlayerProfile;
import club.mercato.directory.PlayerRegister;
import club.mercato.journal.SameMoment;
import club.mercato.kernel.Answer;
import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Money;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.season.SeasonCalendar;
import club.mercato.season.WindowId;
import club.mercato.staff.CurrentStaff;
import club.mercato.staff.May;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where directors say what a budget would gain if somebody left, and what came of that. */
@Service
@May.ReadPipeline
@Transactional(readOnly = true)
public class SaleDesk {

    /** More than a squad has players. */
    private static final Limit MOST = Limit.of(60);

    private final SaleRows rows;
    private final PlayerRegister players;
    private final SeasonCalendar calendar;
    private final Reckoning reckoning;
    private final StaffRoom staffRoom;
    private final CurrentStaff currentStaff;
    private final HouseClock clock;
    private final ApplicationEventPublisher events;
    private final SameMoment sameMoment;

    SaleDesk(
            SaleRows rows,
            PlayerRegister players,
            SeasonCalendar calendar,
            Reckoning reckoning,
            StaffRoom staffRoom,
            CurrentStaff currentStaff,
            HouseClock clock,
            ApplicationEventPublisher events,
            SameMoment sameMoment) {
        this.rows = rows;
        this.players = players;
        this.calendar = calendar;
        this.reckoning = reckoning;
        this.staffRoom = staffRoom;
        this.currentStaff = currentStaff;
        this.clock = clock;
        this.events = events;
        this.sameMoment = sameMoment;
    }

    /** A window's sales that are expected or came true, by their day, at most 60. */
    public List<ExpectedSale> of(WindowId window) {
        return rows
                .findByWindowIdAndStatusNotOrderByDueAscPlayerAsc(window.value(), ExpectedSale.Status.DROPPED, MOST)
                .stream()
                .map(SaleRow::read)
                .toList();
    }

    /** Says that somebody's leaving would open a part of the budget. Once for each player and window. */
    @May.Direct
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answer<ExpectedSale> expect(SaleForm form) {
        return sameMoment.patiently(() -> expectNow(form));
    }

    /**
     * Says it anew.
     *
     * @param seen the version that was changed; refused if somebody changed it since
     */
    @May.Direct
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answer<ExpectedSale> amend(SaleId id, int seen, SaleForm form) {
        return sameMoment.patiently(() -> changed(
                id,
                seen,
                found -> refusal(form).or(() -> found.amend(form, nameOf(form), by(), clock.instant())),
                sale -> new BudgetEvent.SaleAmended(
                        sale.form().window(), sale.player(), sale.form().amount(), sale.by(), sale.at())));
    }

    /**
     * He left: what that brought is free from now on.
     *
     * @param brought in the own currency, more than nothing
     */
    @May.Direct
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answer<ExpectedSale> realise(SaleId id, int seen, Money brought) {
        return sameMoment.patiently(() -> changed(
                id,
                seen,
                found -> BudgetRules.brought("brought", brought, reckoning.own())
                        .or(() -> found.realise(brought, by(), clock.instant())),
                sale -> new BudgetEvent.SaleRealised(
                        sale.form().window(), sale.player(), brought, sale.by(), sale.at())));
    }

    /**
     * He stays.
     *
     * @param why 1 to 500 characters
     */
    @May.Direct
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answer<ExpectedSale> drop(SaleId id, int seen, String why) {
        return sameMoment.patiently(() -> changed(
                id,
                seen,
                found -> BudgetRules.reason(why).or(() -> found.drop(why, by(), clock.instant())),
                sale -> new BudgetEvent.SaleDropped(
                        sale.form().window(), sale.player(), sale.why(), sale.by(), sale.at())));
    }

    private Answer<ExpectedSale> expectNow(SaleForm form) {
        Optional<Refused> refused = refusal(form).or(() -> already(form));
        if (refused.isPresent()) {
            return Answer.no(refused.get());
        }
        ExpectedSale sale = rows.saveAndFlush(SaleRow.expected(form, nameOf(form), by(), clock.instant()))
                .read();
        events.publishEvent(
                new BudgetEvent.SaleExpected(form.window(), sale.player(), form.amount(), sale.by(), sale.at()));
        return Answer.done(sale);
    }

    private Answer<ExpectedSale> changed(
            SaleId id, int seen, Function<SaleRow, Optional<Refused>> act, Function<ExpectedSale, BudgetEvent> fact) {
        Optional<SaleRow> found = rows.findById(id.value());
        if (found.isEmpty()) {
            return Answer.no(unknown());
        }
        if (!found.get().isAt(seen)) {
            return Answer.no(overtaken(found.get().read()));
        }
        Optional<Refused> refused = act.apply(found.get());
        if (refused.isPresent()) {
            return Answer.no(refused.get());
        }
        ExpectedSale sale = rows.saveAndFlush(found.get()).read();
        events.publishEvent(fact.apply(sale));
        return Answer.done(sale);
    }

    private Optional<Refused> refusal(SaleForm form) {
        if (calendar.everyWindow().stream().noneMatch(one -> one.id().equals(form.window()))) {
            return Optional.of(unknown());
        }
        if (players.find(form.player()).isEmpty()) {
            return Optional.of(Refused.lacking(new Refused.Datum("player"), Sentence.of("budget.refused.noPlayer")));
        }
        return BudgetRules.sale(form, reckoning.own());
    }

    private Optional<Refused> already(SaleForm form) {
        return rows.findByPlayerIdAndOpenFor(
                        form.player().value(), form.window().value())
                .map(SaleRow::read)
                .map(sale -> Refused.lacking(
                        new Refused.Datum("player"),
                        Sentence.of(
                                "budget.refused.alreadyExpected",
                                new Word.Text(sale.player()),
                                new Word.Sum(sale.form().amount()))));
    }

    private String nameOf(SaleForm form) {
        return players.find(form.player()).map(PlayerProfile::name).orElseThrow();
    }

    private StaffId by() {
        return currentStaff.get().id();
    }

    /** Both sides stand in it: what somebody else did, beside what the user has typed. */
    private Refused overtaken(ExpectedSale now) {
        StaffMember who = Objects.requireNonNull(staffRoom.everyone().get(now.by()));
        return Refused.because(Sentence.of(
                "budget.refused.saleMeanwhile." + now.status().name(),
                new Word.Text(who.name()),
                new Word.Text(now.player()),
                new Word.Sum(now.realised().orElse(now.form().amount()))));
    }

    private static Refused unknown() {
        return Refused.because(Sentence.of("budget.refused.unknown"));
    }
}
